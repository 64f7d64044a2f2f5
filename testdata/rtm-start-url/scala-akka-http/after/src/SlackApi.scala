package slack

import akka.http.scaladsl.model.{HttpRequest, Uri}

object SlackApi {
  def start(token: String): HttpRequest =
    HttpRequest(uri = s"https://slack.com/api/rtm.connect?token=$token")

  def query(token: String): Uri =
    Uri("https://slack.com/api/rtm.connect").withQuery(Uri.Query("token" -> token))
}
