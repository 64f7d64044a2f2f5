import java.io.IOException;
import java.net.URL;
import org.json.JSONObject;
import org.json.JSONTokener;

class Chat {
    private final String token;

    Chat(String token) {
        this.token = token;
    }

    static class Request {
        private final String method;
        private final StringBuilder query = new StringBuilder();

        Request(String method) {
            this.method = method;
        }

        Request with(String name, Object value) {
            query.append("&").append(name).append("=").append(value);
            return this;
        }

        JSONObject send() throws IOException {
            URL url = new URL("https://slack.com/api/" + method + "?pretty=1" + query);
            return new JSONObject(new JSONTokener(url.openStream()));
        }
    }

    private Request request(String method) {
        return new Request(method);
    }

    private JSONObject answer(String method) throws IOException {
        return new Request(method).with("pretty", 1).send();
    }

    int connected() throws IOException {
        JSONObject start = request("rtm.start").with("no_latest", 1).send();
        JSONObject rooms = request("channels.list").send();
        return start.getJSONArray("users").length() + rooms.getJSONArray("channels").length();
    }

    int answered() throws IOException {
        JSONObject start = answer("rtm.start");
        JSONObject rooms = answer("channels.list");
        return start.getJSONArray("ims").length() + rooms.getJSONArray("channels").length();
    }
}
