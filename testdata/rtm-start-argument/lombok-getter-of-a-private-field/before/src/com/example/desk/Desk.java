package com.example.desk;

import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

class Desk {
    private final OkHttpClient http = new OkHttpClient();
    private final DeskSettings settings = new DeskSettings();

    int members(String token) throws IOException {
        Request request = new Request.Builder()
                .url(settings.getStartUrl())
                .header("Authorization", "Bearer " + token)
                .post(new FormBody.Builder().add("no_unreads", "true").build())
                .build();
        JSONObject answer = new JSONObject(http.newCall(request).execute().body().string());
        return answer.getJSONArray("users").length();
    }
}
