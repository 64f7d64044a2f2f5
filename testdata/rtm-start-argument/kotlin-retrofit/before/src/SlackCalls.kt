import retrofit2.Call
import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface SlackCalls {
    @POST("rtm.start")
    @FormUrlEncoded
    fun open(@Field("token") token: String, @Field("mpim_aware") groups: Boolean): Call<OpenResponse>
}
