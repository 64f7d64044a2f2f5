package slack.api

class SlackApiClient(token: String) {
  def startRealTimeMessageSession(): Future[RtmConnectState] =
    request("rtm.connect").map(_.as[RtmConnectState])
}
