package slack

const StartURL = "https://slack.com/api/rtm.connect"
