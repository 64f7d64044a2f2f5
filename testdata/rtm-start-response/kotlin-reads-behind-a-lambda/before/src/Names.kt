import com.slack.api.methods.MethodsClient
import com.slack.api.methods.response.rtm.RTMStartResponse

class Names(private val client: MethodsClient) {
    fun members() = client.rtmStart { it.token("xoxb-fake") }.users

    fun rooms() = client.rtmStart { r ->
        r.token("xoxb-fake")
    }.channels.map { it.name }

    fun url() = client.rtmStart { it.token("xoxb-fake") }.url

    fun direct(answer: RTMStartResponse) = answer.ims

    fun groups(start: RTMStartResponse): Int {
        return start.groups.size
    }
}
