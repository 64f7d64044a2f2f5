class Settings {
    static final String URL = "slack/rtm.start?no_unreads=://.}rtm.start";
}
