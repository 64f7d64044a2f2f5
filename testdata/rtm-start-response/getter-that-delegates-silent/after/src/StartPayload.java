public class StartPayload {
    private String url;

    public String getUrl() {
        return url;
    }

    public boolean isConnected() {
        return getUrl() != null;
    }
}
