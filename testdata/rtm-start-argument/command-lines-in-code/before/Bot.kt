package bot

val start = Runtime.getRuntime().exec("curl -d simple_latest=1 https://slack.com/api/rtm.start")
val users = Runtime.getRuntime().exec("curl -d include_locale=1 https://slack.com/api/users.list")
