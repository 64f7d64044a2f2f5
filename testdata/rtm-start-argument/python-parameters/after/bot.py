import requests


def start(token):
    params = {"token": token}
    return requests.get("https://slack.com/api/rtm.connect", params=params)


def users(token):
    params = {"token": token, "include_locale": 1}
    return requests.get("https://slack.com/api/users.list", params=params)
