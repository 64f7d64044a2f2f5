import java.util.List;

class StartResponse {
    private String url;
    private List<String> channels;

    String getUrl() {
        return url;
    }

    List<String> getChannels() {
        return channels;
    }
}
