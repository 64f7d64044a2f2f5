package bot;

import java.io.InputStream;
import java.net.URL;

class Client {
    private final String host;

    Client(String host) {
        this.host = host;
    }

    static Client ofSlack() {
        return new Client("https://slack.com");
    }

    InputStream open() throws Exception {
        return new URL(host + "/api/rtm.start?no_unreads=1").openStream();
    }
}
