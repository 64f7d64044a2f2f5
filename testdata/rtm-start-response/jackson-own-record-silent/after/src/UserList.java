import java.util.List;

record UserList(boolean ok, List<String> users) {}
