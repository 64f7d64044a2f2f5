import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

class SlackClassic {
    private static final String BASE = "https://slack.com/api";

    String start(HttpClient http, String token) throws IOException {
        ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/rtm.connect")
                .addHeader("Authorization", "Bearer " + token)
                .build();
        return http.execute(request, response -> response.getReasonPhrase());
    }
}
