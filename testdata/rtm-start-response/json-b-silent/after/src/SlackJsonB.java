import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URL;

class SlackJsonB {
    private final Jsonb jsonb = JsonbBuilder.create();

    String start(String token) throws IOException {
        URL url = new URL("https://slack.com/api/rtm.connect?token=" + token);
        return jsonb.fromJson(url.openStream(), RtmState.class).getUrl();
    }

    int groups(String token) throws IOException {
        URL url = new URL("https://slack.com/api/groups.list?token=" + token);
        return jsonb.fromJson(url.openStream(), GroupList.class).getGroups().size();
    }
}
