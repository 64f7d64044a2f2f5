from slack_sdk import WebClient


def count(statsd, slack: WebClient):
    statsd.incr("rtm.start")
    statsd.timing("rtm.start", 12)
    return slack.rtm_connect()["url"]
