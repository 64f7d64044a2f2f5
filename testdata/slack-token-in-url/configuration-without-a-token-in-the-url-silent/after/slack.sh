curl https://slack.com/api/rtm.connect -d token=xoxb-fake
