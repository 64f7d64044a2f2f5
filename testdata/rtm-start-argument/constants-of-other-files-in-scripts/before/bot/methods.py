START = "https://slack.com/api/rtm.start"
