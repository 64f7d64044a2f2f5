object Bot {
  def start(token: String): String =
    scala.io.Source.fromURL("https://slack.com/api/rtm.start?no_unreads=%d&token=%s".format(1, token)).mkString
}
