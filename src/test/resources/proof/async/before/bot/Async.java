package bot;

import com.slack.api.Slack;
import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class Async {
    private final AsyncMethodsClient methods = Slack.getInstance().methodsAsync();

    CompletableFuture<String> reference(String token) {
        CompletableFuture<RTMStartResponse> future =
                methods.rtmStart(RTMStartRequest.builder().token(token).noUnreads(true).build());
        return future.thenApply(RTMStartResponse::getUrl);
    }

    CompletableFuture<String> chained(String token) {
        return methods.rtmStart(r -> r.token(token).mpimAware(true)).thenApply(response -> response.getUrl());
    }

    CompletableFuture<String> chainedReference(String token) {
        return methods.rtmStart(r -> r.token(token)).thenApply(RTMStartResponse::getUrl);
    }

    String joined(String token) {
        RTMStartResponse response = methods.rtmStart(r -> r.token(token)).join();
        Function<RTMStartResponse, String> url = RTMStartResponse::getUrl;
        return url.apply(response);
    }
}
