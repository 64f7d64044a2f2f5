import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.auto.value.AutoValue;
import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

class Connected {
    interface Conversations {
        @JsonProperty("ims")
        List<Map<String, Object>> getDirect();
    }

    @Value.Immutable
    interface Status extends Conversations {
        @JsonProperty("channels")
        List<Map<String, Object>> getOpen();

        default Stream<Map<String, Object>> all() {
            return Stream.concat(this.getDirect().stream(), getOpen().stream());
        }

        Map<String, Object> getTeam();

        String getUrl();
    }

    @AutoValue
    abstract static class Start {
        abstract List<Map<String, Object>> users();

        @SerializedName("bots")
        abstract List<Map<String, Object>> integrations();

        abstract String url();

        int size() {
            return users().size();
        }
    }

    String immutable(ObjectMapper mapper) throws IOException {
        Status status = mapper.readValue(new URL("https://slack.com/api/rtm.connect"), Status.class);
        return status.getUrl() + status.getTeam().get("id") + status.getDirect().size();
    }

    String autoValue(Gson gson) throws IOException {
        Start start = gson.fromJson(
                new InputStreamReader(new URL("https://slack.com/api/rtm.connect").openStream()), Start.class);
        return start.url() + start.integrations().size();
    }
}
