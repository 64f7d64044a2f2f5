import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import com.slack.api.model.User;
import java.util.List;

class Names {
    List<User> users(MethodsClient client) throws Exception {
        RTMStartResponse r = client.rtmStart(b -> b);
        System.out.println(r.getIms());
        return r.getUsers();
    }
}
