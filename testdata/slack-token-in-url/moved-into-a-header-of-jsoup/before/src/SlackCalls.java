import java.io.IOException;
import org.jsoup.Jsoup;

class SlackCalls {
    String start(String token) throws IOException {
        return Jsoup.connect("https://slack.com/api/rtm.start?token=" + token)
                .ignoreContentType(true)
                .execute()
                .body();
    }
}
