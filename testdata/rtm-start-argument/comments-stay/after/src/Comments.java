import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.message.BasicNameValuePair;

class Comments {
    String sum(String token) {
        return "https://slack.com/api/rtm.connect?token=" + token // who
                // The next makes it quick.
                // speed
                + "&presence_sub=1"; // who is here
    }

    String trailingSigns(String token) {
        return "https://slack.com/api/rtm.connect?token=" + // base
                token // who
                + // speed
                "&presence_sub=1";
    }

    String inLine(String token) {
        return "https://slack.com/api/rtm.connect?token=" + token /* who */ /* speed */;
    }

    HttpPost between(String token) throws Exception {
        HttpPost post = new HttpPost("https://slack.com/api/rtm.connect");
        List<NameValuePair> form = Arrays.asList(
                new BasicNameValuePair("token", token), // who
                // The next makes it quick.
                // speed
                new BasicNameValuePair("presence_sub", "1")); // who is here
        post.setEntity(new UrlEncodedFormEntity(form));
        return post;
    }

    HttpPost atTheEnd(String token) throws Exception {
        HttpPost post = new HttpPost("https://slack.com/api/rtm.connect");
        List<NameValuePair> form = Arrays.asList(
                new BasicNameValuePair("token", token) // who
                // speed
                /* all */);
        post.setEntity(new UrlEncodedFormEntity(form));
        return post;
    }
}
