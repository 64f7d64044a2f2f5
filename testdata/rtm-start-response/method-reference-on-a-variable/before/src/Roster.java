import com.slack.api.methods.response.rtm.RTMStartResponse;

class Roster {
    private int size;

    void fill(RTMStartResponse answer) {
        size = answer.getUsers().size();
    }
}
