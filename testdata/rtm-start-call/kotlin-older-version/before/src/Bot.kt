import com.github.seratch.jslack.Slack

fun main() {
    val slack = Slack.getInstance()
    slack.rtm(System.getenv("SLACK_TOKEN")).use { it.connect() }
}
