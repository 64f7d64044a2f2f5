public class RtmStarted {
    private String url;

    public String getUrl() {
        return url;
    }
}
