import java.util.List;

record Hello(String url, List<String> channels) {}
