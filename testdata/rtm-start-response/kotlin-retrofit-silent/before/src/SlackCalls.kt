import retrofit2.Call
import retrofit2.http.GET
import retrofit2.http.Query

interface SlackCalls {
    @GET("rtm.start")
    fun open(@Query("token") token: String): Call<OpenResponse>

    @GET("conversations.list")
    fun list(@Query("token") token: String): Call<ListResponse>
}

data class OpenResponse(val url: String)

data class ListResponse(val channels: List<String>)

class Bot(private val slack: SlackCalls) {
    fun run(token: String) {
        val answer = slack.open(token).execute().body()!!
        println(answer.url)
        val listed = slack.list(token).execute().body()!!
        listed.channels.forEach { println(it) }
    }
}
