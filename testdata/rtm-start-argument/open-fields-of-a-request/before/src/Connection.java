abstract class Connection {
    abstract String post(String url, Object body);

    abstract int next();

    String open(String token) {
        Start start = new Start();
        start.token = token;
        start.groups = true;
        start.noUnreads = true; // not needed
        return post("https://slack.com/api/rtm.start", start);
    }

    String list(String token) {
        Start start = new Start();
        start.token = token;
        start.groups = true;
        return post("https://slack.com/api/users.list", start);
    }
}
