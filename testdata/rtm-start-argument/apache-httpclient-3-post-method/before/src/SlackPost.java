import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.PostMethod;

public class SlackPost {
    private static final String METHOD = "rtm.start";

    public String start(HttpClient client, String token) throws IOException {
        PostMethod post = new PostMethod("https://slack.com/api/" + METHOD);
        post.addParameter("token", token);
        post.addParameter("no_unreads", "1");
        client.executeMethod(post);
        return post.getResponseBodyAsString();
    }
}
