import java.util.List;

public class Rtm {
    private String url;
    private List<String> ims;

    public String getUrl() {
        return url;
    }

    public List<String> getIms() {
        return ims;
    }
}
