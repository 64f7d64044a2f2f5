package com.example.body;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Broken {
    private static final MediaType JSON = MediaType.parse("application/json");

    String start(OkHttpClient http, String token) throws IOException {
        Request request = new Request.Builder()
                .url("https://slack.com/api/rtm.start")
                .header("Authorization", "Bearer " + token)
                .post(RequestBody.create(JSON, "{\"presence_sub\": true, \"include_locale\": true"))
                .build();
        return http.newCall(request).execute().body().string();
    }
}
