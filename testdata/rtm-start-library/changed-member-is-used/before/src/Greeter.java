package bot;

import com.ullink.slack.simpleslackapi.SlackChannel;
import com.ullink.slack.simpleslackapi.SlackSession;
import com.ullink.slack.simpleslackapi.SlackUser;

class Greeter {
    void greet(SlackSession session, SlackUser user) {
        SlackChannel channel = session.openDirectMessageChannel(user).getReply().getSlackChannel();
        session.sendMessage(channel, "hello");
    }
}
