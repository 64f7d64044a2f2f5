import org.apache.hc.client5.http.classic.methods.HttpGet;

class Requests5 {
    HttpGet named(String token) {
        HttpGet get = new HttpGet("https://slack.com/api/rtm.connect?token=" + token);
        return get;
    }
}
