import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Rtm(private val http: OkHttpClient) {
    fun start(then: (JSONObject) -> Unit) {
        val request = Request.Builder().url("https://slack.com/api/rtm.start").build()
        then(JSONObject(http.newCall(request).execute().body!!.string()))
    }
}

fun main() {
    Rtm(OkHttpClient()).start { answer ->
        println(answer.getJSONArray("channels").length())
    }
}
