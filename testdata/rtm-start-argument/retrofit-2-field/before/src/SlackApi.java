import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

public interface SlackApi {
    @FormUrlEncoded
    @POST("api/rtm.start")
    Call<ResponseBody> start(
            @Field("token") String token,
            @Field("no_unreads") boolean noUnreads,
            @Field("presence_sub") boolean presenceSub);
}
