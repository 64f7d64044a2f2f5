import requests


def start(token):
    params = {"token": token, "mpim_aware": 1}
    return requests.get("https://slack.com/api/rtm.start", params=params)


def users(token):
    params = {"token": token, "include_locale": 1}
    return requests.get("https://slack.com/api/users.list", params=params)
