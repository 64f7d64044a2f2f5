import java.util.List;

public class SlackGroups {
    public List<String> groups;
}
