import java.util.List;

public class Directory {
    private List<String> users;

    public List<String> getUsers() {
        return users;
    }
}
