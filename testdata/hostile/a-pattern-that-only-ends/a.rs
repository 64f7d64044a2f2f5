} => fetch("https://slack.com/api/rtm.start", x => x.users)
match fetch("https://slack.com/api/rtm.start") { } => }
