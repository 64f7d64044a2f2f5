public class SlackSession {
    public String url;
}
