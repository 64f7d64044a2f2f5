class Endpoints {
    static final Endpoint START = new Endpoint("rtm.connect");
}
