import java.util.List;

class StartAnswer {
    String url;
    List<String> channels;
}
