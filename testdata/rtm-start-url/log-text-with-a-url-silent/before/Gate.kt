class Gate(private val log: Logger, private val base: String) {
    fun opened(why: String) {
        log.warn("failed to get $base/rtm.start?token=hidden: $why")
        println("POST $base/rtm.start for Slack")
    }
}
