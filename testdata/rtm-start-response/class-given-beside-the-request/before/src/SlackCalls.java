import com.google.gson.Gson;
import java.net.URL;

class SlackCalls {
    private final Gson gson = new Gson();

    Runnable start(String token, Reply<StartResponse> reply) throws Exception {
        return get(address("rtm.start?token=" + token), reply, StartResponse.class);
    }

    Runnable users(String token, Reply<UsersResponse> reply) throws Exception {
        return get(address("users.list?token=" + token), reply, UsersResponse.class);
    }

    private static URL address(String path) throws Exception {
        return new URL("https://slack.com/api/" + path);
    }

    private <T> Runnable get(URL url, Reply<T> reply, Class<T> type) {
        return new Exchange(url, new Exchange.Listener() {
            @Override
            public void received(byte[] body) {
                reply.got(gson.fromJson(new String(body), type));
            }
        });
    }

    interface Reply<T> {
        void got(T answer);
    }
}
