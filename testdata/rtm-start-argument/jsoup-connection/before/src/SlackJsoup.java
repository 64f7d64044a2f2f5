import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

class SlackJsoup {
    String start(String token) throws IOException {
        return Jsoup.connect("https://slack.com/api/rtm.start")
                .ignoreContentType(true)
                .data("token", token)
                .data("simple_latest", "1")
                .method(Connection.Method.POST)
                .execute()
                .body();
    }
}
