package bot;
class JBot {
    void run(Api api) {
        org.json.JSONObject start = api.rtmStart();
        System.out.println(start.getJSONArray("channels"));
    }
}
