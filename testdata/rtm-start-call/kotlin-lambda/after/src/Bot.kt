import com.slack.api.Slack
import com.slack.api.methods.MethodsClient

fun open(client: MethodsClient): String {
    val response = client.rtmConnect { it.presenceSub(true) }
    return response.url
}

fun connect(token: String) = Slack.getInstance().rtmConnect(token)
