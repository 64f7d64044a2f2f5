package bot;

import static com.slack.api.methods.Methods.AUTH_TEST;
import static com.slack.api.methods.Methods.RTM_START;

import com.slack.api.methods.Methods;

class Names {
    private static final String[] ALLOWED = {AUTH_TEST, RTM_START, Methods.CHAT_POST_MESSAGE};

    static boolean connects(String method) {
        return RTM_START.equals(method) || method.equals(Methods.RTM_START);
    }

    static int allowed() {
        return ALLOWED.length;
    }
}
