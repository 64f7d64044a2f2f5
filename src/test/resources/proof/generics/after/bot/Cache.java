package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;

class Cache {
    private final Map<String, RTMConnectResponse> byToken = new HashMap<>();
    private final ThreadLocal<RTMConnectResponse> current = new ThreadLocal<>();

    String url(MethodsClient methods, String token) throws Exception {
        RTMConnectResponse known = byToken.get(token);
        if (known == null) {
            Callable<RTMConnectResponse> call = () -> methods.rtmConnect(r -> r.token(token));
            known = call.call();
            byToken.put(token, known);
        }
        current.set(known);
        Supplier<RTMConnectResponse> supplier = current::get;
        RTMConnectResponse[] one = {supplier.get()};
        BiFunction<RTMConnectResponse, Integer, String> repeat = (response, times) -> response.getUrl().repeat(times);
        return one[0] instanceof RTMConnectResponse && ((RTMConnectResponse) known).isOk() ? repeat.apply(one[0], 1) : null;
    }
}
