import java.util.List;

class UsersResponse {
    List<String> users;
}
