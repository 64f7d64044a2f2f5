package bot;

import java.net.URI;
import java.net.http.HttpRequest;

final class SocketUrl {
    HttpRequest request(String token) {
        return HttpRequest.newBuilder(URI.create("https://slack.com/api/rtm.connect?token=" + token))
                .build();
    }
}
