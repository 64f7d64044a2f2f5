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
        return "https://slack.com/api/rtm.start?token=" + token // who
                // The next makes it quick.
                + "&no_unreads=1" // speed
                + "&simple_latest=1"
                + "&presence_sub=1"; // who is here
    }

    String trailingSigns(String token) {
        return "https://slack.com/api/rtm.start?token=" + // base
                token + // who
                "&no_unreads=1" + // speed
                "&presence_sub=1";
    }

    String inLine(String token) {
        return "https://slack.com/api/rtm.start?token=" + token /* who */ + "&no_unreads=1" /* speed */ + "&no_latest=1";
    }

    HttpPost between(String token) throws Exception {
        HttpPost post = new HttpPost("https://slack.com/api/rtm.start");
        List<NameValuePair> form = Arrays.asList(
                new BasicNameValuePair("token", token), // who
                // The next makes it quick.
                new BasicNameValuePair("no_unreads", "1"), // speed
                new BasicNameValuePair("mpim_aware", "1"),
                new BasicNameValuePair("presence_sub", "1")); // who is here
        post.setEntity(new UrlEncodedFormEntity(form));
        return post;
    }

    HttpPost atTheEnd(String token) throws Exception {
        HttpPost post = new HttpPost("https://slack.com/api/rtm.start");
        List<NameValuePair> form = Arrays.asList(
                new BasicNameValuePair("token", token), // who
                new BasicNameValuePair("no_unreads", "1"), // speed
                new BasicNameValuePair("mpim_aware", "1") /* all */);
        post.setEntity(new UrlEncodedFormEntity(form));
        return post;
    }
}
