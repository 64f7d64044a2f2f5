import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.PostMethod;

public class SlackPost {
    private static final String METHOD = "rtm.connect";

    public String start(HttpClient client, String token) throws IOException {
        PostMethod post = new PostMethod("https://slack.com/api/" + METHOD);
        post.addParameter("token", token);
        client.executeMethod(post);
        return post.getResponseBodyAsString();
    }
}
