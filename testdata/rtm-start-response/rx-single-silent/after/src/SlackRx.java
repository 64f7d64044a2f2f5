import io.reactivex.Single;
import retrofit2.http.GET;
import retrofit2.http.Query;

public interface SlackRx {
    @GET("rtm.connect")
    Single<RtmSession> start(@Query("token") String token);
}
