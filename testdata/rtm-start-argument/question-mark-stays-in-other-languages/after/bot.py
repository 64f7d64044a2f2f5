import requests

START = "https://slack.com/api/rtm.connect?"


def start(token):
    return requests.get(START + "&token=" + token)
