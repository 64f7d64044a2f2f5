package com.example.rooms;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.WebResource;

class SlackRooms extends Rooms {
    private final WebResource slack = Client.create().resource("https://slack.com/api/");

    SlackRooms(String token) {
        super("token", token);
    }

    String start() {
        return withToken(slack.path("rtm.start")).get(String.class);
    }
}
