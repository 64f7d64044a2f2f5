package bot;

import java.net.URL;

final class Channels {
    URL url() throws Exception {
        return new URL("https://slack.com/api/conversations.list?exclude_archived=1");
    }
}
