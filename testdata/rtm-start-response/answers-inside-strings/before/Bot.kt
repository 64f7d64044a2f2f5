package bot

import org.json.JSONObject
import java.net.URL

fun start(token: String) {
    val rtm = JSONObject(URL("https://slack.com/api/rtm.start").readText())
    println("${rtm.getJSONArray("users").length()} users, ${rtm.getString("url")}")
}

fun connect(token: String) {
    val rtm = JSONObject(URL("https://slack.com/api/rtm.connect").readText())
    println("${rtm.getJSONArray("users").length()} users")
}
