package com.example.names;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.json.JSONObject;

class Client {
    private final HttpClient http = HttpClient.newHttpClient();

    int channels() throws IOException, InterruptedException {
        return ask(Endpoint.RTM_START).getJSONArray("channels").length();
    }

    int members() throws IOException, InterruptedException {
        return ask(Endpoint.USERS_LIST).getJSONArray("members").length();
    }

    private JSONObject ask(Endpoint endpoint) throws IOException, InterruptedException {
        String method = endpoint.name().toLowerCase().replace('_', '.');
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://slack.com/api/" + method)).build();
        return new JSONObject(http.send(request, BodyHandlers.ofString()).body());
    }
}
