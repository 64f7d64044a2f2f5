package com.example.standup;

import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Where the websocket of a session is. */
@Component
public class Socket {
    private final RestTemplate rest = new RestTemplate();

    @Value("${rtmUrl}")
    private String rtmUrl;

    public URI open(String token) {
        Map<?, ?> session = rest.getForObject(rtmUrl, Map.class, token);
        return URI.create((String) session.get("url"));
    }
}
