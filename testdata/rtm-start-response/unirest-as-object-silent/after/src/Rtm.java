public class Rtm {
    private String url;

    public String getUrl() {
        return url;
    }
}
