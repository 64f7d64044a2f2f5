import java.util.List;
import lombok.Data;

@Data
public class RtmInfo {
    private String url;
    private List<String> mpims;
}
