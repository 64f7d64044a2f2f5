object SlackMethods {
  val Start = "https://slack.com/api/rtm.start"
}
