package bot

import scalaj.http.Http

object Bot {
  def start(token: String) = Http("https://slack.com/api/rtm.connect").param("token", token).asString
  def post(token: String) = Http("https://slack.com/api/rtm.connect").postForm(Seq("token" -> token)).asString
}
