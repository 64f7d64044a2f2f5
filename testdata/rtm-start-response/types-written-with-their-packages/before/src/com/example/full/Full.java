package com.example.full;

class Full {
    static class Started {
        @com.google.gson.annotations.SerializedName("channels")
        java.util.List<String> rooms;

        String url;
    }

    int rooms(okhttp3.OkHttpClient http, String token) throws java.io.IOException {
        okhttp3.Request request = new okhttp3.Request.Builder()
                .url("https://slack.com/api/rtm.start")
                .header("Authorization", "Bearer " + token)
                .build();
        String body = http.newCall(request).execute().body().string();
        Started started = new com.google.gson.Gson().fromJson(body, Started.class);
        return started.rooms.size();
    }

    void later(org.asynchttpclient.AsyncHttpClient http) {
        http.preparePost("https://slack.com/api/rtm.start")
                .execute()
                .toCompletableFuture()
                .thenApply(answer -> new org.json.JSONObject(answer.getResponseBody()))
                .thenAccept(tree -> System.out.println(tree.getJSONArray("groups")));
    }
}
