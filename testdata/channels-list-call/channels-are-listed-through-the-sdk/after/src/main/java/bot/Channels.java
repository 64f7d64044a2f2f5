package bot;

import com.slack.api.methods.MethodsClient;

final class Channels {
    int count(MethodsClient methods) throws Exception {
        return methods.conversationsList(r -> r.excludeArchived(true)).getChannels().size();
    }
}
