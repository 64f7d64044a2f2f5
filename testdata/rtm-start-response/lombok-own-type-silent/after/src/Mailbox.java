import java.util.List;
import lombok.Data;

@Data
public class Mailbox {
    private List<String> mpims;
}
