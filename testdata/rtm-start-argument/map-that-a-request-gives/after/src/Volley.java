import com.android.volley.RequestQueue;
import com.android.volley.Request;
import com.android.volley.toolbox.StringRequest;
import java.util.HashMap;
import java.util.Map;

class Volley {
    private final RequestQueue queue;

    Volley(RequestQueue queue) {
        this.queue = queue;
    }

    void open(String token) {
        queue.add(new StringRequest(Request.Method.POST, "https://slack.com/api/rtm.connect", this::opened, null) {
            @Override
            protected Map<String, String> getParams() {
                Map<String, String> params = new HashMap<>();
                params.put("token", token);
                return params;
            }
        });
    }

    void list(String token) {
        queue.add(new StringRequest(Request.Method.POST, "https://slack.com/api/users.list", this::opened, null) {
            @Override
            protected Map<String, String> getParams() {
                Map<String, String> params = new HashMap<>();
                params.put("token", token);
                params.put("include_locale", "1");
                return params;
            }
        });
    }

    void opened(String body) {}

    static final class StartRequest extends StringRequest {
        StartRequest() {
            super(Request.Method.POST, "https://slack.com/api/rtm.connect", null, null);
        }

        @Override
        protected Map<String, String> getParams() {
            return Map.of();
        }
    }
}
