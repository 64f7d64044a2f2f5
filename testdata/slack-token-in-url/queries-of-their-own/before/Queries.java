import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kong.unirest.Unirest;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.message.BasicNameValuePair;

class Queries {
    InputStream parts(String token) throws Exception {
        return new URI("https", "slack.com", "/api/rtm.start", "token=" + token + "&no_unreads=1", null)
                .toURL()
                .openStream();
    }

    InputStream named(String token) throws Exception {
        String query = "token=" + token;
        return new URI("https", null, "slack.com", 443, "/api/rtm.start", query, null).toURL().openStream();
    }

    HttpGet pairs(String token) throws URISyntaxException {
        List<NameValuePair> parameters = new ArrayList<>();
        parameters.add(new BasicNameValuePair("token", token));
        parameters.add(new BasicNameValuePair("simple_latest", "true"));
        return new HttpGet(
                new URIBuilder("https://slack.com/api/rtm.start").addParameters(parameters).build());
    }

    String map(String token) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("token", token);
        return Unirest.get("https://slack.com/api/rtm.start")
                .queryString(parameters)
                .asString()
                .getBody();
    }

    HttpPost form(String token) throws Exception {
        List<NameValuePair> parameters = new ArrayList<>();
        parameters.add(new BasicNameValuePair("token", token));
        HttpPost post = new HttpPost("https://slack.com/api/rtm.start");
        post.setEntity(new UrlEncodedFormEntity(parameters));
        return post;
    }

    String fields(String token) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("token", token);
        return Unirest.post("https://slack.com/api/rtm.start")
                .fields(parameters)
                .asString()
                .getBody();
    }
}
