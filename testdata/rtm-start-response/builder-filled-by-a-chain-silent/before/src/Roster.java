import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

class Roster {
    String open(String token) throws IOException, URISyntaxException {
        URIBuilder start = new URIBuilder();
        start.setScheme("https").setHost("slack.com").setPath("/api/rtm.start").setParameter("token", token);
        URIBuilder list = new URIBuilder();
        list.setScheme("https").setHost("slack.com").setPath("/api/conversations.list");
        read(list.build()).get("channels").getAsJsonArray().forEach(System.out::println);
        return read(start.build()).get("url").getAsString();
    }

    private static JsonObject read(URI uri) throws IOException {
        return new JsonParser()
                .parse(EntityUtils.toString(
                        HttpClients.createDefault().execute(new HttpGet(uri)).getEntity()))
                .getAsJsonObject();
    }
}
