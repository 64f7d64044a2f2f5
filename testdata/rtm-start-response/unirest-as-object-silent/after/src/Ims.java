import java.util.List;

public class Ims {
    private List<String> ims;

    public List<String> getIms() {
        return ims;
    }
}
