import java.io.IOException;
import org.apache.http.client.fluent.Form;
import org.apache.http.client.fluent.Request;

class SlackFluent {
    String start(String token) throws IOException {
        return Request.Post("https://slack.com/api/rtm.start")
                .bodyForm(Form.form().add("token", token).add("no_latest", "1").build())
                .execute()
                .returnContent()
                .asString();
    }
}
