import java.util.List;

class UsersResponse {
    private List<String> members;

    List<String> getMembers() {
        return members;
    }
}
