import retrofit.Callback;
import retrofit.client.Response;
import retrofit.http.GET;
import retrofit.http.Query;

interface SlackService {
    @GET("/rtm.start")
    void start(@Query("token") String token, @Query("simple_latest") int simpleLatest, Callback<Response> callback);
}
