package bot

import scalaj.http.Http

object Bot {
  def start(token: String) = Http("https://slack.com/api/rtm.start").param("token", token).asString
  def post(token: String) = Http("https://slack.com/api/rtm.start").postForm(Seq("token" -> token)).asString
}
