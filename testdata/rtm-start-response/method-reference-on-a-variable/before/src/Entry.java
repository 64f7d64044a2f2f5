import com.slack.api.methods.AsyncMethodsClient;

class Entry {
    private final Roster roster = new Roster();

    void open(AsyncMethodsClient client) {
        client.rtmStart(r -> r).thenAccept(roster::fill);
        Roster spare = new Roster();
        client.rtmStart(r -> r).thenAccept(spare::fill);
    }
}
