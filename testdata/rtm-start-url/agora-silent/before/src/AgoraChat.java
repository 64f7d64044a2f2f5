import io.agora.rtm.ErrorInfo;
import io.agora.rtm.ResultCallback;
import io.agora.rtm.RtmClient;

class AgoraChat {
    private final RtmClient client;

    AgoraChat(RtmClient client) {
        this.client = client;
    }

    void rtmStart(String token, String user) {
        client.login(token, user, new ResultCallback<Void>() {
            @Override
            public void onSuccess(Void nothing) {
                System.out.println("rtm.start");
            }

            @Override
            public void onFailure(ErrorInfo error) {
                System.out.println(error);
            }
        });
    }

    void restart(String token) {
        client.logout(null);
        rtmStart(token, "me");
    }
}
