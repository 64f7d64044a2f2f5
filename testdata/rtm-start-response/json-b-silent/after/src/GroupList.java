import java.util.List;

public class GroupList {
    private List<String> groups;

    public List<String> getGroups() {
        return groups;
    }
}
