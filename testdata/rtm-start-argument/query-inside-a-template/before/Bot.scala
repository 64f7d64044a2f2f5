package bot

import sttp.client3._

object Bot {
  def start(token: String) = {
    val params = Map("token" -> token, "mpim_aware" -> "1")
    basicRequest.get(uri"https://slack.com/api/rtm.start?$params")
  }
  def users(token: String) = {
    val params = Map("token" -> token, "include_locale" -> "1")
    basicRequest.get(uri"https://slack.com/api/users.list?$params")
  }
}
