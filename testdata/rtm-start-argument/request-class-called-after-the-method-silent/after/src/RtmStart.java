class RtmStart extends Request {
    private final String token;

    RtmStart(String token) {
        super("rtm.connect");
        this.token = token;
    }

    @Override
    String body() {
        body += "token=" + token;
        body += "&presence_sub=1";
        return body;
    }
}
