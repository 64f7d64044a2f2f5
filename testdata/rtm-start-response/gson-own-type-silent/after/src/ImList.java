import java.util.List;

public class ImList {
    private List<String> ims;

    public List<String> getIms() {
        return ims;
    }
}
