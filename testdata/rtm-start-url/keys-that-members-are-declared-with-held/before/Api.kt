import com.squareup.moshi.Json
import retrofit2.http.GET

data class StartReply(val url: String, @Json(name = "ims") val dms: List<String>)

interface Slack {
    @GET("https://slack.com/api/rtm.start")
    suspend fun start(): StartReply
}

suspend fun load(slack: Slack) = slack.start().dms.size
