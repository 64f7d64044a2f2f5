package bot;

import java.net.URL;

final class Channels {
    URL url() throws Exception {
        return new URL("https://slack.com/api/channels.list?exclude_members=1&limit=100");
    }
}
