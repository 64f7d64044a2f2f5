package bot;

import java.net.URL;

final class Channels {
    URL url() throws Exception {
        return new URL("https://slack.com/api/channels.list?exclude_archived=1&exclude_members=1");
    }
}
