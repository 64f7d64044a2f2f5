import java.net.URL

const val START = "https://slack.com/api/rtm.connect?"

fun start(token: String) = URL("$START&token=$token").readText()
