import java.util.List;

public class SlackStart {
    private String url;
    private List<String> users;

    public String getUrl() {
        return url;
    }

    public List<String> getUsers() {
        return users;
    }
}
