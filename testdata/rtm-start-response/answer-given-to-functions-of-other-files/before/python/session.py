import requests


def fetch(token):
    return requests.post("https://slack.com/api/rtm.start", data={"token": token}).json()
