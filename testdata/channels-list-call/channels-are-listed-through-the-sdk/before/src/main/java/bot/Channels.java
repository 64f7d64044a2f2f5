package bot;

import com.slack.api.methods.MethodsClient;

final class Channels {
    int count(MethodsClient methods) throws Exception {
        return methods.channelsList(r -> r.excludeArchived(true)).getChannels().size();
    }
}
