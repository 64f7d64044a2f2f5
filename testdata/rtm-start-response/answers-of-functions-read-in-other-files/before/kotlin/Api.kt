package bot
import org.json.JSONObject
import java.net.URL
class Api(val token: String) {
    fun rtmStart(): JSONObject {
        return JSONObject(URL("https://slack.com/api/rtm.start?token=$token").readText())
    }
}
