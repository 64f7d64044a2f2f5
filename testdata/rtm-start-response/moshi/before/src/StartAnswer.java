import com.squareup.moshi.Json;
import java.util.List;

class StartAnswer {
    String url;

    @Json(name = "channels")
    List<Room> rooms;

    static class Room {
        String id;
    }
}
