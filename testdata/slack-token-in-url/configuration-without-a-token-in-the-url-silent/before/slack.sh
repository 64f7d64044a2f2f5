curl https://slack.com/api/rtm.start -d token=xoxb-fake
