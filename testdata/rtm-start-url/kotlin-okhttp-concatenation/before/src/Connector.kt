import okhttp3.OkHttpClient
import okhttp3.Request

class Connector(private val http: OkHttpClient, private val token: String) {
    // the same as https://slack.com/api/rtm.start in a browser
    fun open(): String {
        val request = Request.Builder()
            .url("https://slack.com/api/rtm.start" +
                "?token=$token" +
                "&simple_latest=true" +
                "&presence_sub=true")
            .build()
        return http.newCall(request).execute().body!!.string()
    }
}
