import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;

class SlackGoogle {
    HttpResponse start(HttpRequestFactory requests, String token) throws IOException {
        GenericUrl url = new GenericUrl("https://slack.com/api/rtm.connect");
        url.put("token", token);
        return requests.buildGetRequest(url).execute();
    }
}
