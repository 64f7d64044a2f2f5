package com.example.body;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Body {
    private static final MediaType JSON = MediaType.parse("application/json");
    private final OkHttpClient http = new OkHttpClient();

    String first(String token) throws IOException {
        return send(token, RequestBody.create(JSON, "{\"presence_sub\":true}"));
    }

    String last(String token, boolean aware) throws IOException {
        return send(token, RequestBody.create(JSON, "{\"batch_presence_aware\":1" + "}"));
    }

    String block(String token) throws IOException {
        return send(
                token,
                RequestBody.create(
                        JSON,
                        """
                        {
                          "presence_sub": true
                        }
                        """));
    }

    private String send(String token, RequestBody body) throws IOException {
        Request request = new Request.Builder()
                .url("https://slack.com/api/rtm.connect")
                .header("Authorization", "Bearer " + token)
                .post(body)
                .build();
        return http.newCall(request).execute().body().string();
    }

    Request locale(String token) {
        return new Request.Builder()
                .url("https://slack.com/api/users.info")
                .header("Authorization", "Bearer " + token)
                .post(RequestBody.create(JSON, "{\"include_locale\":true}"))
                .build();
    }
}
