import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

interface SlackCalls {
    @GET("rtm.connect")
    Call<StartResponse> start(@Query("token") String token);

    @GET("users.list")
    Call<UsersResponse> users(@Query("token") String token);
}
