import java.net.URL;

enum SlackMethod {
    RTM("rtm.connect", ""),
    USERS("users.list", "limit=1");

    private final String path;
    private final String query;

    SlackMethod(String path, String query) {
        this.path = path;
        this.query = query;
    }

    URL url(String token) throws Exception {
        return new URL("https://slack.com/api/" + path + "?token=" + token + "&" + query);
    }
}
