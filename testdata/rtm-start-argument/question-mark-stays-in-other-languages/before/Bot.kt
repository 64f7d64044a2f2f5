import java.net.URL

const val START = "https://slack.com/api/rtm.start?simple_latest=1&no_unreads=1"

fun start(token: String) = URL("$START&token=$token").readText()
