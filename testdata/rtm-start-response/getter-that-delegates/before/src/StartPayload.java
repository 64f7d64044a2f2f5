import java.util.List;

public class StartPayload {
    private String url;
    private List<String> channels;

    public String getUrl() {
        return url;
    }

    public List<String> getChannels() {
        return channels;
    }

    public int channelCount() {
        return getChannels().size();
    }
}
