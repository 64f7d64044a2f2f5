import org.apache.hc.client5.http.classic.methods.HttpGet;

class Requests5 {
    HttpGet named(String token) {
        HttpGet get = new HttpGet("https://slack.com/api/rtm.connect");
        get.setHeader("Authorization", "Bearer " + token);
        return get;
    }
}
