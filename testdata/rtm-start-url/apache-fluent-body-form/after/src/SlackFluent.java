import java.io.IOException;
import org.apache.http.client.fluent.Form;
import org.apache.http.client.fluent.Request;

class SlackFluent {
    String start(String token) throws IOException {
        return Request.Post("https://slack.com/api/rtm.connect")
                .bodyForm(Form.form().add("token", token).build())
                .execute()
                .returnContent()
                .asString();
    }
}
