import java.util.List;

public class SlackSession {
    public String url;
    public List<String> groups;
}
