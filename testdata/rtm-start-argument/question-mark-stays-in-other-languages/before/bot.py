import requests

START = "https://slack.com/api/rtm.start?no_unreads=1"


def start(token):
    return requests.get(START + "&token=" + token)
