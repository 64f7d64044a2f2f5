def start():
    START = "https://slack.com/api/rtm.connect"
    return START
