import com.slack.api.methods.response.channels.ChannelsListResponse;

class Roster {
    private int size;

    void fill(ChannelsListResponse answer) {
        size = answer.getChannels().size();
    }
}
