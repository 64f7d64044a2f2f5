package com.example.desk;

import com.acme.chat.Chat;
import com.acme.chat.ConnectedSession;

class Desk {
    String open(String team) {
        ConnectedSession session = Chat.of(team).connectSession();
        return session.getUrl();
    }
}
