package com.example.desk;

import com.acme.chat.Chat;
import com.acme.chat.StartedSession;

class Desk {
    String open(String team) {
        StartedSession session = Chat.of(team).startSession();
        return session.getUrl();
    }
}
