import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.response.channels.ChannelsListResponse;

class Entry {
    private final Roster roster = new Roster();

    void open(AsyncMethodsClient client) {
        client.rtmStart(r -> r).thenAccept(this::connect);
        client.channelsList(r -> r).thenAccept(roster::fill);
    }

    private void connect(com.slack.api.methods.response.rtm.RTMStartResponse answer) {
        System.out.println(answer.getUrl());
    }
}
