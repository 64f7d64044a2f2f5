package chat

object Methods {
    private const val SECRET = "https://slack.com/api/rtm.start"
    const val METHOD = "https://slack.com/api/rtm.connect"
}
