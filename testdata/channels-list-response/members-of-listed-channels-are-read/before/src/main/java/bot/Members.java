package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Channel;
import java.util.ArrayList;
import java.util.List;

final class Members {
    List<String> all(MethodsClient methods) throws Exception {
        List<String> all = new ArrayList<>();
        for (Channel channel : methods.channelsList(r -> r).getChannels()) {
            all.addAll(channel.getMembers());
        }
        return all;
    }
}
