object Bot {
  val held = post("https://slack.com/api/rtm.start", Map("no_latest" -> "1"))
  val start = post("https://slack.com/api/rtm.connect", Map("token" -> token))
}
