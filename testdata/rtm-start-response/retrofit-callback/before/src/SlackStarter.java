import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

class SlackStarter {
    void start(SlackCalls slack, String token) {
        slack.start(token).enqueue(new Callback<StartResponse>() {
            @Override
            public void onResponse(Call<StartResponse> call, Response<StartResponse> response) {
                System.out.println(response.body().url + response.body().users);
            }

            @Override
            public void onFailure(Call<StartResponse> call, Throwable failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
