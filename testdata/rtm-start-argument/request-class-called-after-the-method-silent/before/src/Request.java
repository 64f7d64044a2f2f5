import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

abstract class Request {
    private final URI uri;
    protected String body = "";

    Request(String method) {
        uri = URI.create("https://slack.com/api/" + method);
    }

    abstract String body();

    void send(HttpClient client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString(body()))
                .build();
        client.send(request, BodyHandlers.ofString());
    }
}
