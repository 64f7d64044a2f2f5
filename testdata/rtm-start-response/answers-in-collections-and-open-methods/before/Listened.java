import java.io.IOException;
import java.net.URL;
import org.json.JSONObject;
import org.json.JSONTokener;

abstract class Listened {
    interface Listener {
        void started(JSONObject answer);
    }

    interface Unknown {
        void started(JSONObject answer);
    }

    Listener listener;
    Unknown unknown;

    void start() throws IOException {
        listener.started(new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream())));
    }

    void given() {
        listener = new Listener() {
            @Override
            public void started(JSONObject answer) {
                System.out.println(answer.getJSONArray("groups"));
            }
        };
    }

    void away() throws IOException {
        unknown.started(new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream())));
    }

    abstract void below(JSONObject answer);

    void inherited() throws IOException {
        below(new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream())));
    }
}
