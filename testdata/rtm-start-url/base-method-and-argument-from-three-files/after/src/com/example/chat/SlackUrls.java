package com.example.chat;

interface SlackUrls {
    String BASE = "https://slack.com/api/";
}
