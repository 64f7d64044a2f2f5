let url = URL(string: "https://slack.com/api/rtm.connect?token=\(token)")!
