import com.google.gson.annotations.SerializedName;
import java.util.List;

public class RtmStart {
    private boolean ok;
    private String url;

    @SerializedName("ims")
    private List<String> directMessages;

    public boolean isOk() {
        return ok;
    }

    public String getUrl() {
        return url;
    }

    public List<String> getDirectMessages() {
        return directMessages;
    }
}
