package bot;

import com.slack.api.Slack;
import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class Async {
    private final AsyncMethodsClient methods = Slack.getInstance().methodsAsync();

    CompletableFuture<String> reference(String token) {
        CompletableFuture<RTMConnectResponse> future =
                methods.rtmConnect(RTMConnectRequest.builder().token(token).build());
        return future.thenApply(RTMConnectResponse::getUrl);
    }

    CompletableFuture<String> chained(String token) {
        return methods.rtmConnect(r -> r.token(token)).thenApply(response -> response.getUrl());
    }

    CompletableFuture<String> chainedReference(String token) {
        return methods.rtmConnect(r -> r.token(token)).thenApply(RTMConnectResponse::getUrl);
    }

    String joined(String token) {
        RTMConnectResponse response = methods.rtmConnect(r -> r.token(token)).join();
        Function<RTMConnectResponse, String> url = RTMConnectResponse::getUrl;
        return url.apply(response);
    }
}
