import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.HttpResponse;
import org.apache.http.NameValuePair;
import org.apache.http.client.HttpClient;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.message.BasicNameValuePair;

class SlackForm {
    private static final String API_QUERY = "https://slack.com/api/";

    HttpResponse start(HttpClient http, String token) throws IOException {
        List<NameValuePair> form = new ArrayList<>();
        form.add(new BasicNameValuePair("token", token));
        form.add(new BasicNameValuePair("batch_presence_aware", "1"));
        HttpPost post = new HttpPost(API_QUERY + "rtm.connect");
        post.setEntity(new UrlEncodedFormEntity(form));
        return http.execute(post);
    }
}
