class RtmStart extends Request {
    private final String token;
    private final boolean locale;

    RtmStart(String token, boolean locale) {
        super("rtm.start");
        this.token = token;
        this.locale = locale;
    }

    @Override
    String body() {
        body += "token=" + token;
        body += "&no_unreads=1";
        if (locale) {
            body += "&include_locale=" + locale;
        }
        return body;
    }
}
