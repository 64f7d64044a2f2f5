import java.util.Map;
import java.util.TreeMap;

abstract class Client {
    abstract <T> T request(String method, Map<String, String> parameters, Class<T> type);

    Session open(String token) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("token", token);
        parameters.put("simple_latest", "true");
        return request("rtm.start", parameters, Session.class);
    }

    Room room(String token) {
        return request("channels.info", Map.of("token", token), Room.class);
    }
}
