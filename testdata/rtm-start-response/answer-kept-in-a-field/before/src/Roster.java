class Roster {
    private final SlackSessionHolder holder;

    Roster(SlackSessionHolder holder) {
        this.holder = holder;
    }

    int size() {
        return holder.session().getJSONArray("users").length();
    }
}
