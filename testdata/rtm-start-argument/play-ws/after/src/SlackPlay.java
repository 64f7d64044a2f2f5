import java.util.concurrent.CompletionStage;
import javax.inject.Inject;
import play.libs.ws.WSClient;
import play.libs.ws.WSResponse;

public class SlackPlay {
    private final WSClient ws;

    @Inject
    public SlackPlay(WSClient ws) {
        this.ws = ws;
    }

    public CompletionStage<WSResponse> start(String token) {
        return ws.url("https://slack.com/api/rtm.connect")
                .addQueryParameter("token", token)
                .get();
    }
}
