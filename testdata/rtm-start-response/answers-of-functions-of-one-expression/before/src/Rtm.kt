package bot
import java.net.URL
import java.net.URLEncoder
import com.fasterxml.jackson.module.kotlin.*

private const val START = "https://slack.com/api/rtm.start?token=%s&no_unreads=1"
private val mapper = jacksonObjectMapper()

class Rtm(val token: String) {
    private fun load() = mapper.readTree(URL(START.format(URLEncoder.encode(token, "UTF-8"))))
    fun url() = load()["url"].asText()
    fun users() = load()["users"].map { it["name"].asText() }
    fun self() = load().path("self").path("prefs").path("tz").asText()
}
