public class RtmSession {
    private String url;
    private String cache;

    public String getUrl() {
        return url;
    }

    public String getCache() {
        return cache;
    }
}
