import java.util.List;

public class RtmStart {
    private String url;
    private List<String> ims;

    public String getUrl() {
        return url;
    }

    public List<String> getIms() {
        return ims;
    }
}
