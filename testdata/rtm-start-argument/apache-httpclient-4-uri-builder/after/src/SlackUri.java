import java.io.IOException;
import java.net.URISyntaxException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

class SlackUri {
    String start(CloseableHttpClient http, String token) throws IOException, URISyntaxException {
        URIBuilder uri = new URIBuilder()
                .setScheme("https")
                .setHost("slack.com")
                .setPath("/api/rtm.connect")
                .setParameter("token", token);
        return EntityUtils.toString(http.execute(new HttpGet(uri.build())).getEntity());
    }
}
