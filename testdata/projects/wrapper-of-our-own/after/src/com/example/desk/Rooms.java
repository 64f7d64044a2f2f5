package com.example.desk;

import com.acme.chat.Chat;

class Rooms {
    int count(String team) {
        return Chat.of(team).startSession().getChannels().size();
    }
}
