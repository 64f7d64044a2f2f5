import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

record RtmAnswer(String url, Self self, List<String> users, @JsonProperty("cache_ts") long cachedAt) {
    record Self(String id, String name, long created) {}
}
