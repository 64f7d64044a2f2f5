import com.google.api.client.http.GenericUrl;
import com.google.api.client.util.Key;

public class SlackUrl extends GenericUrl {
    @Key
    public String token;

    @Key("no_latest")
    public int withoutLatest;

    @Key("simple_latest")
    private boolean simple;

    public SlackUrl(String method) {
        super("https://slack.com/api/" + method);
    }

    public void setSimple(boolean simple) {
        this.simple = simple;
    }
}
