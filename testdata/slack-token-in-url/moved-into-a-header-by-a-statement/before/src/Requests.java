import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;

class Requests {
    HttpGet named(String token) {
        HttpGet get = new HttpGet("https://slack.com/api/rtm.start?token=" + token);
        get.setHeader("Accept", "application/json");
        return get;
    }

    HttpUriRequest general(String token) {
        HttpUriRequest post; post = new HttpPost("https://slack.com/api/rtm.start?token=" + token);
        return post;
    }
}
