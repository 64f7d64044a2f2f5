import retrofit2.Call
import retrofit2.http.GET
import retrofit2.http.Header

interface SlackCalls {
    @GET("rtm.start")
    fun open(@Header("Authorization") token: String): Call<OpenResponse>
}
