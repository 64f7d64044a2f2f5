class Gate(logger: Logger, slack: String) {
  def opened(): Unit = {
    logger.info(s"GET https://slack.com/api/rtm.start")
  }
}
