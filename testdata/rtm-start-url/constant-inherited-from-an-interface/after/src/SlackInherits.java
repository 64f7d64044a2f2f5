import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class SlackInherits implements SlackMethods {
    InputStream open() throws IOException {
        return new URL(API + START).openStream();
    }
}
