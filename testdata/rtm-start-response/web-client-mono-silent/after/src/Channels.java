import java.util.List;

record Channels(List<String> channels) {}
