class Slack(private val client: Client) {
    fun beside() = client.call("https://slack.com/api/rtm.start", { status, json -> json.users })

    fun behind() {
        client.call("https://slack.com/api/rtm.start") { status: Int, json: Answer ->
            println(json.channels)
        }
    }
}
