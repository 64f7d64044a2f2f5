const val SLACK_API = "https://slack.com/api"
const val RTM_START = "rtm.start"

fun startUrl(token: String): String = "$SLACK_API/$RTM_START?token=$token&no_unreads=1"
