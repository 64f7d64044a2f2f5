import java.util.List;

public class GroupsAnswer extends SlackAnswer {
    private List<String> groups;

    public List<String> getGroups() {
        return groups;
    }
}
