import com.google.gson.annotations.SerializedName;
import java.util.List;

class Session {
    private String url;

    @SerializedName("users")
    private List<Object> people;

    String getUrl() {
        return url;
    }

    int people() {
        return people.size();
    }
}
