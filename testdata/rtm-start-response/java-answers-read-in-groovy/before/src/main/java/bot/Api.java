package bot;

import java.io.IOException;
import java.net.URL;
import org.json.JSONObject;

public class Api {
    public JSONObject start(String token) throws IOException {
        URL url = new URL("https://slack.com/api/rtm.start?token=" + token);
        try (var in = url.openStream()) {
            return new JSONObject(new String(in.readAllBytes()));
        }
    }
}
