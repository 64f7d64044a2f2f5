import requests
from slackclient import SlackClient

client = SlackClient("xoxb-fake")
client.api_call("rtm.connect")
requests.post("https://slack.com/api/rtm.connect", data=[("token", "xoxb-fake")])


def held():
    params = {"token": "xoxb-fake"}
    params["no_unreads"] = 1
    return requests.post("https://slack.com/api/rtm.start", data=params)
