public class SlackStart {
    private String url;

    public String getUrl() {
        return url;
    }
}
