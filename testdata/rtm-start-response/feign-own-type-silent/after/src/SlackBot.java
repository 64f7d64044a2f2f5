class SlackBot {
    private final SlackFeign slack;

    SlackBot(SlackFeign slack) {
        this.slack = slack;
    }

    String title(String token) {
        return slack.start(token).getUrl() + slack.team(token).getIcon();
    }
}
