import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

class Roster {
    String open(String token) throws IOException, URISyntaxException {
        URIBuilder builder = new URIBuilder();
        builder.setScheme("https").setHost("slack.com").setPath("/api/rtm.start").setParameter("token", token);
        JsonObject answer = read(HttpClients.createDefault(), builder);
        answer.get("users").getAsJsonArray().forEach(System.out::println);
        return answer.get("url").getAsString();
    }

    private static JsonObject read(CloseableHttpClient client, URIBuilder builder)
            throws IOException, URISyntaxException {
        HttpResponse response = client.execute(new HttpGet(builder.build()));
        StringBuilder text = new StringBuilder();
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(response.getEntity().getContent()));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            text.append(line);
        }
        return new JsonParser().parse(text.toString()).getAsJsonObject();
    }
}
