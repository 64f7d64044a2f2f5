package bot
import com.github.kittinunf.fuel.Fuel
import com.github.kittinunf.fuel.httpGet
import com.github.kittinunf.fuel.httpPost
import com.google.gson.Gson
import com.google.gson.JsonObject

fun a(token: String) {
    val (_, _, result) = "https://slack.com/api/rtm.start"
        .httpGet(listOf("token" to token, "no_unreads" to 1))
        .responseString()
    val json = Gson().fromJson(result.get(), JsonObject::class.java)
    println(json.get("url").asString)
    println(json.getAsJsonArray("channels").size())
}
fun b(token: String) {
    Fuel.post("https://slack.com/api/rtm.connect", listOf("token" to token)).response { _ -> }
}
