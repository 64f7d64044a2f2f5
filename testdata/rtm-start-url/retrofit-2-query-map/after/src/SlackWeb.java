import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

interface SlackWeb {
    @GET("rtm.connect")
    Call<ResponseBody> start(@QueryMap Map<String, String> options);
}
