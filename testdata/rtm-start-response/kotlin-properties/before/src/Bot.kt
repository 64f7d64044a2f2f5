import com.slack.api.methods.MethodsClient

fun open(client: MethodsClient): String {
    val response = client.rtmStart { it.token("xoxb-fake") }
    println(response.channels.size)
    println(response.team.plan + response.self.id)
    return response.url
}
