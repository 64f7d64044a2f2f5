import java.util.List;

record Start(String url, List<String> bots) {}
