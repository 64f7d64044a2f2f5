package bot;

import static com.slack.api.methods.Methods.AUTH_TEST;
import static com.slack.api.methods.Methods.RTM_CONNECT;

import com.slack.api.methods.Methods;

class Names {
    private static final String[] ALLOWED = {AUTH_TEST, RTM_CONNECT, Methods.CHAT_POST_MESSAGE};

    static boolean connects(String method) {
        return RTM_CONNECT.equals(method) || method.equals(Methods.RTM_CONNECT);
    }

    static int allowed() {
        return ALLOWED.length;
    }
}
