import kong.unirest.Unirest;

class SlackObjects {
    String start(String token) {
        return Unirest.post("https://slack.com/api/rtm.connect").field("token", token).asObject(Rtm.class).getBody().getUrl();
    }

    int ims(String token) {
        return Unirest.post("https://slack.com/api/im.list").field("token", token).asObject(Ims.class).getBody().getIms().size();
    }
}
