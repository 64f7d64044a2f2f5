package com.example.rooms;

import com.sun.jersey.api.client.WebResource;

abstract class Rooms {
    private final String tokenName;
    private final String token;

    Rooms(String tokenName, String token) {
        this.tokenName = tokenName;
        this.token = token;
    }

    WebResource withToken(WebResource resource) {
        return resource.queryParam(tokenName, token);
    }
}
