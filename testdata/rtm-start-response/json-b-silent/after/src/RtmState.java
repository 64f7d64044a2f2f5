public class RtmState {
    private String url;

    public String getUrl() {
        return url;
    }
}
