import requests
from slackclient import SlackClient

client = SlackClient("xoxb-fake")
client.api_call("rtm.start", no_unreads=True, simple_latest=1)
requests.post("https://slack.com/api/rtm.start", data=[("token", "xoxb-fake"), ("no_unreads", 1)])


def held():
    params = {"token": "xoxb-fake"}
    params["no_unreads"] = 1
    return requests.post("https://slack.com/api/rtm.start", data=params)
