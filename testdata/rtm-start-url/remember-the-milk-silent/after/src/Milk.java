import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Milk {
    private static final String REST = "https://api.rememberthemilk.com/services/rest/?method=";

    InputStream start(String key) throws IOException {
        return new URL(REST + "rtm.connect" + "&api_key=" + key).openStream();
    }
}
