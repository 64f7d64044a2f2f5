import java.util.List;

public class StartAnswer extends SlackAnswer {
    private List<String> groups;

    public List<String> getGroups() {
        return groups;
    }
}
