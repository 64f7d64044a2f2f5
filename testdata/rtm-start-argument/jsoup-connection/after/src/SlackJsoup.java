import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

class SlackJsoup {
    String start(String token) throws IOException {
        return Jsoup.connect("https://slack.com/api/rtm.connect")
                .ignoreContentType(true)
                .data("token", token)
                .method(Connection.Method.POST)
                .execute()
                .body();
    }
}
