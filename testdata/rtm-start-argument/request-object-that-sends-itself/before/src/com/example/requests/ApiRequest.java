package com.example.requests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.json.JSONObject;

/** One request to a Web API method. */
class ApiRequest {
    private final String method;
    private final Map<String, String> values = new LinkedHashMap<>();

    ApiRequest(String method) {
        this.method = method;
    }

    ApiRequest with(String name, String value) {
        values.put(name, value);
        return this;
    }

    JSONObject send() throws IOException, InterruptedException {
        String body = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://slack.com/api/" + method))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return new JSONObject(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    }
}
