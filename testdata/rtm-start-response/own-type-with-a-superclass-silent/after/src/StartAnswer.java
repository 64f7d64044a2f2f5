public class StartAnswer extends SlackAnswer {
    private String url;

    public String getUrl() {
        return url;
    }
}
