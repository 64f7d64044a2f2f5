import slack.api.SlackApiClient
import slack.rtm.SlackRtmClient

object Main extends App {
  val client = new SlackRtmClient(new SlackApiClient("xoxb-fake"))
}
