package bot
import com.slack.api.methods.MethodsClient
import com.slack.api.methods.request.rtm.RTMStartRequest
import com.slack.api.methods.response.rtm.RTMStartResponse

class Rtm(private val client: MethodsClient) {
    private val request = RTMStartRequest.builder()
        .token("xoxb-fake")
        .simpleLatest(true)
        .includeLocale(true)
        .build()

    fun state(): RTMStartResponse = client.rtmStart(request)

    fun names(): List<String> = state().users.map { it.name }
    fun dm(id: String): String? = state().ims.firstOrNull { it.user == id }?.id
    fun me(): String = state().self.id
}
