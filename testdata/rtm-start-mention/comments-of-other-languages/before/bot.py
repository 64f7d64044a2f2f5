# Slack says that rtm.start is deprecated
url = "https://slack.com/api/rtm.connect"  # was rtm.start
