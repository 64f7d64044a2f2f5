abstract class Connection {
    static class Start {
        String token;
        int simple_latest;
    }

    abstract String post(String url, Object body);

    abstract int next();

    String open(String token) {
        Start start = new Start();
        start.token = token;
        start.simple_latest = next();
        return post("https://slack.com/api/rtm.start", start);
    }
}
