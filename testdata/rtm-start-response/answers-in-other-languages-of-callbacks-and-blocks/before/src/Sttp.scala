package bot
import sttp.client3._
import io.circe.parser._
import io.circe.generic.auto._

object Bot extends App {
  val token = sys.env("SLACK_TOKEN")
  val backend = HttpURLConnectionBackend()
  val request = basicRequest.get(uri"https://slack.com/api/rtm.start?token=$token&simple_latest=true")
  val response = request.send(backend)
  val json = parse(response.body.getOrElse("")).getOrElse(io.circe.Json.Null)
  val url = json.hcursor.downField("url").as[String]
  val users = json.hcursor.downField("users").as[List[User]]
  case class User(id: String)
}
