let url = URL(string: "https://slack.com/api/rtm.start?token=\(token)&simple_latest=1")!
