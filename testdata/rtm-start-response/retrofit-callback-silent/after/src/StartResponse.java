import java.util.List;

class StartResponse {
    String url;
    List<String> users;
}
