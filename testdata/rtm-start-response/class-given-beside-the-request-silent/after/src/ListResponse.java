import java.util.List;

class ListResponse {
    private List<String> channels;

    List<String> getChannels() {
        return channels;
    }
}
