import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

public class RtmState {
    private String url;

    @JsonbProperty("groups")
    private List<String> privateChannels;

    public String getUrl() {
        return url;
    }

    public List<String> getPrivateChannels() {
        return privateChannels;
    }
}
