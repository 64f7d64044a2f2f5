package slack.rtm

import slack.api.SlackApiClient

class SlackRtmClient(api: SlackApiClient) {
  val state = RtmState(api.startRealTimeMessageSession())
}
