package bot

val start = Runtime.getRuntime().exec("curl https://slack.com/api/rtm.connect")
val users = Runtime.getRuntime().exec("curl -d include_locale=1 https://slack.com/api/users.list")
