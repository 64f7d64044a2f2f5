package bot
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Bot(private val token: String) {
    private val client = OkHttpClient()

    fun connect(): String {
        val url = "https://slack.com/api/rtm.start".toHttpUrl().newBuilder()
            .addQueryParameter("token", token)
            .addQueryParameter("no_unreads", "true")
            .addQueryParameter("simple_latest", "true")
            .build()
        val request = Request.Builder().url(url).build()
        client.newCall(request).execute().use { response ->
            val json = JSONObject(response.body!!.string())
            val users = json.getJSONArray("users")
            for (i in 0 until users.length()) println(users.getJSONObject(i).getString("name"))
            return json.getString("url")
        }
    }
}
