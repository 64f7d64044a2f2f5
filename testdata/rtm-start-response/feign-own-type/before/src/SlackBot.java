class SlackBot {
    private final SlackFeign slack;

    SlackBot(SlackFeign slack) {
        this.slack = slack;
    }

    String title(String token) {
        RtmStarted started = slack.start(token);
        RtmStarted.Team team = started.getTeam();
        return team.getName() + team.getIcon() + started.getChannels().size();
    }
}
