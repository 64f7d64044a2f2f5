import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Qualified {
    InputStream message(String name) throws IOException {
        return new URL(java.text.MessageFormat.format("https://slack.com/api/rtm.start?name={0}", name)).openStream();
    }

    InputStream string(String name) throws IOException {
        return new URL(java.lang.String.format("https://slack.com/api/rtm.start?name=%s", name)).openStream();
    }

    InputStream another(String name) throws IOException {
        return new URL(com.example.Names.format("https://slack.com/api/rtm.start", name)).openStream();
    }
}
