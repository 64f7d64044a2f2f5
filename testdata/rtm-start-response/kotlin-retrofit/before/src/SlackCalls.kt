import retrofit2.Call
import retrofit2.http.GET
import retrofit2.http.Query

interface SlackCalls {
    @GET("rtm.start")
    fun open(@Query("token") token: String): Call<OpenResponse>
}

data class OpenResponse(val url: String, val users: List<String>, val ims: List<String>)

class Bot(private val slack: SlackCalls) {
    fun run(token: String) {
        val answer = slack.open(token).execute().body()!!
        println(answer.url)
        answer.users.forEach { println(it) }
        for (im in answer.ims) println(im)
    }
}
