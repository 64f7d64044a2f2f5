import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.servlet.ServletContext;
import org.json.JSONObject;

class Bot {
    int channels(ServletContext context) throws Exception {
        return ask(context.getInitParameter("slack.rtmUrl")).getJSONArray("channels").length();
    }

    int users(ServletContext context) throws Exception {
        return ask(context.getInitParameter("other.url")).getJSONArray("users").length();
    }

    private static JSONObject ask(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return new JSONObject(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
