import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.methods.GetMethod;

public class SlackLogin {
    private final HttpClient client = new HttpClient();

    public String login(String token) throws IOException {
        GetMethod get = new GetMethod("https://slack.com/api/rtm.connect");
        get.setQueryString(new NameValuePair[] {
            new NameValuePair("token", token)
        });
        client.executeMethod(get);
        return get.getResponseBodyAsString();
    }
}
