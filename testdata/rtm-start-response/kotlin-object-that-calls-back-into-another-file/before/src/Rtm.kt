package bot

import okhttp3.Call
import okhttp3.Callback
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response
import org.json.JSONObject
import java.io.IOException

class Rtm(private val http: OkHttpClient, private val token: String) {
    fun start(onReady: (JSONObject) -> Unit) {
        val request = Request.Builder()
            .url("https://slack.com/api/rtm.start")
            .header("Authorization", "Bearer $token")
            .build()
        http.newCall(request).enqueue(object : Callback {
            override fun onFailure(call: Call, e: IOException) = e.printStackTrace()

            override fun onResponse(call: Call, response: Response) {
                onReady(JSONObject(response.body()!!.string()))
            }
        })
    }
}
