import com.slack.api.Slack
import com.slack.api.methods.MethodsClient

fun open(client: MethodsClient): String {
    val response = client.rtmStart { it.noUnreads(true).presenceSub(true) }
    return response.url
}

fun connect(token: String) = Slack.getInstance().rtmStart(token)
