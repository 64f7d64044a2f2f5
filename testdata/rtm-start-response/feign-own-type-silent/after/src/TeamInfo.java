public class TeamInfo {
    private String icon;

    public String getIcon() {
        return icon;
    }
}
