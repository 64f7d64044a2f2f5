import java.util.List;

public class RtmStarted {
    private String url;
    private Team team;
    private List<String> channels;

    public Team getTeam() {
        return team;
    }

    public List<String> getChannels() {
        return channels;
    }

    public static class Team {
        private String name;
        private String icon;

        public String getName() {
            return name;
        }

        public String getIcon() {
            return icon;
        }
    }
}
