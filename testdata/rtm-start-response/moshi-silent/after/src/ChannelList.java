import java.util.List;

class ChannelList {
    List<String> channels;
}
