package bot
class Api { fun start(token: String): String { val json = JSONObject(URL("https://slack.com/api/rtm.start?token=$token").readText()); return json.getString("url") } }
