package bot;

/** Listens to Slack; see https://api.slack.com/methods/rtm.start for how it connects. */
final class Bot {}
