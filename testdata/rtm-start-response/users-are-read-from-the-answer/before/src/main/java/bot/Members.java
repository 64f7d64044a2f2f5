package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import com.slack.api.model.User;

final class Members {
    void print(MethodsClient methods) throws Exception {
        RTMStartResponse response = methods.rtmStart(r -> r);
        System.out.println(response.getTeam().getName());
        for (User user : response.getUsers()) {
            System.out.println(user.getName());
        }
    }
}
