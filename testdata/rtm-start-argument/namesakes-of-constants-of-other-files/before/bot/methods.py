def start():
    START = "https://slack.com/api/rtm.start"
    return START
