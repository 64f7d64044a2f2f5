package com.example.chat;

import java.util.Map;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

final class Caller implements SlackUrls {
    private final RestTemplate rest = new RestTemplate();

    String connect(String token) {
        return call(Endpoint.START, StartOptions.of(token));
    }

    private String call(Endpoint endpoint, Map<String, String> options) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromHttpUrl(BASE + endpoint.path());
        options.forEach(uri::queryParam);
        return rest.getForObject(uri.toUriString(), String.class);
    }
}
