import java.util.List;

public class SlackReply {
    private String url;
    private List<String> channels;

    public String getUrl() {
        return url;
    }

    public List<String> getChannels() {
        return channels;
    }
}
