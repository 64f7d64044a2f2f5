import java.net.URI;
import java.net.http.*;
class Env { HttpRequest r() { return HttpRequest.newBuilder(URI.create(System.getenv("SLACK_RTM_URL"))).build(); } }
