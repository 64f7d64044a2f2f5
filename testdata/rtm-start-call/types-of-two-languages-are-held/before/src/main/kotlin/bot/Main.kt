package bot

import com.slack.api.methods.MethodsClient

fun members(client: MethodsClient) = Members.count(client.rtmStart { it })
