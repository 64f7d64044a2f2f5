import org.springframework.web.client.RestTemplate;

class Bot {
    Object start(String token) {
        return getForObject("https://slack.com/api/rtm.start?token={token}", String.class, token, "true");
    }

    Object list(Client client, String token) {
        return client.send("rtm.start", token, "no_unreads");
    }
}
