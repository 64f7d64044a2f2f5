import org.springframework.web.client.RestTemplate;

class Sender {
    private final RestTemplate rest = new RestTemplate();

    String send(Query query) {
        return rest.getForObject("https://slack.com/api/" + query.method(), String.class, query.parameters());
    }
}
