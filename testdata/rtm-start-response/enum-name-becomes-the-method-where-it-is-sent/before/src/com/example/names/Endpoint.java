package com.example.names;

enum Endpoint {
    RTM_START,
    USERS_LIST
}
