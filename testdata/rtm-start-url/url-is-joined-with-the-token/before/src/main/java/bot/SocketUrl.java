package bot;

import java.net.URL;

final class SocketUrl {
    URL of(String token) throws Exception {
        return new URL("https://slack.com/api/rtm.start?simple_latest=1&token=" + token);
    }
}
