package bot
import javax.inject.Inject
import play.api.libs.ws._

class Bot @Inject()(ws: WSClient)(implicit ec: scala.concurrent.ExecutionContext) {
  private val base = "https://slack.com/api"
  def start(token: String) =
    ws.url(s"$base/rtm.start")
      .addQueryStringParameters("token" -> token, "include_locale" -> "true")
      .get()
      .map { response =>
        val state = response.json
        ((state \ "self" \ "id").as[String], (state \ "users").as[Seq[String]])
      }
}
