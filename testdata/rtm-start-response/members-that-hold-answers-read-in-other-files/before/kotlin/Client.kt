package bot
import org.json.JSONObject
import java.net.URL
class Client(private val token: String) {
    lateinit var team: JSONObject
    fun connect() {
        team = JSONObject(URL("https://slack.com/api/rtm.start?token=$token").readText())
    }
}
