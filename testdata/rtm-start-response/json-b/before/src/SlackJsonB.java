import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URL;

class SlackJsonB {
    boolean start(String token) throws IOException {
        Jsonb jsonb = JsonbBuilder.create();
        RtmState state = jsonb.fromJson(new URL("https://slack.com/api/rtm.start?token=" + token).openStream(), RtmState.class);
        return state.getPrivateChannels().isEmpty() && state.getUrl() != null;
    }
}
