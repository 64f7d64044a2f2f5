import java.util.List;

record Robots(List<String> bots) {}
