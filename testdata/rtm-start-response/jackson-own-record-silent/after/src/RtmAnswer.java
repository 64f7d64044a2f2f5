import java.util.List;

record RtmAnswer(String url, Self self, List<String> users) {
    record Self(String id, String name) {}
}
