package com.example.rooms;

class OtherRooms extends Rooms {
    OtherRooms(String token) {
        super("auth_token", token);
    }
}
