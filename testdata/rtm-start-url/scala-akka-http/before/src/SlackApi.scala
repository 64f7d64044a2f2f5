package slack

import akka.http.scaladsl.model.{HttpRequest, Uri}

object SlackApi {
  def start(token: String): HttpRequest =
    HttpRequest(uri = s"https://slack.com/api/rtm.start?token=$token&no_latest=1")

  def query(token: String): Uri =
    Uri("https://slack.com/api/rtm.start").withQuery(Uri.Query("token" -> token))
}
