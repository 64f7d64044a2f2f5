import retrofit2.Call
import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface SlackCalls {
    @POST("rtm.start")
    @FormUrlEncoded
    suspend fun open(@Field("token") token: String, @Field("presence_sub") presence: Boolean): Call<OpenResponse>

    @POST("users.list")
    @FormUrlEncoded
    suspend fun list(@Field("token") token: String, @Field("include_locale") locale: Boolean): Call<ListResponse>
}
