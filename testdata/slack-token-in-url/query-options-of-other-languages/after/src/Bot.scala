package bot
import akka.http.scaladsl.Http
import akka.http.scaladsl.model._
import akka.http.scaladsl.model.Uri.Query

class Bot(token: String)(implicit system: akka.actor.ActorSystem) {
  val uri = Uri("https://slack.com/api/rtm.connect").withQuery(Query("token" -> token))
  val f = Http().singleRequest(HttpRequest(uri = uri))
}
