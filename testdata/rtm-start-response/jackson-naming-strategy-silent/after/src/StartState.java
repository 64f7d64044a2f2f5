import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public class StartState {
    public String url;
    public ResponseMetadata responseMetadata;

    public static class ResponseMetadata {
        public String[] warnings;
    }
}
