package board

import com.slack.api.Slack

private const val RTM_START = "rtm.connect"

enum class Metric(val id: String) {
    RTM_CONNECT("connect"),
}

class Board(private val metrics: Metrics) {
    fun open(token: String) {
        val slack = Slack.getInstance()
        slack.httpClient.postForm("https://slack.com/api/" + RTM_START, mapOf("a" to "b"))
        metrics.count(Events.RTM_START)
    }
}
