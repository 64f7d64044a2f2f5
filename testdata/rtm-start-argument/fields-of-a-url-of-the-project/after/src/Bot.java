import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

class Bot {
    private final HttpRequestFactory requests;
    private final String token;

    Bot(HttpRequestFactory requests, String token) {
        this.requests = requests;
        this.token = token;
    }

    HttpResponse start() throws IOException {
        SlackUrl url = new SlackUrl("rtm.connect");
        url.token = token;
        return requests.buildGetRequest(url).execute();
    }

    HttpResponse history() throws IOException {
        SlackUrl url = new SlackUrl("conversations.history");
        url.token = token;
        url.withoutLatest = 0;
        return requests.buildGetRequest(url).execute();
    }
}
