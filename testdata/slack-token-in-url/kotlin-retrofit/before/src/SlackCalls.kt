import retrofit2.Call
import retrofit2.http.GET
import retrofit2.http.Query

interface SlackCalls {
    @GET("rtm.start")
    fun open(@Query("token") token: String): Call<OpenResponse>
}
