import requests


def shared(token):
    params = {"token": token, "include_locale": True}
    users = requests.get("https://slack.com/api/users.list", params=params).json()["members"]
    rtm = requests.get("https://slack.com/api/rtm.start", params=params).json()
    return rtm["url"], users


def own(token):
    params = {"token": token, "include_locale": True}
    rtm = requests.get("https://slack.com/api/rtm.start", params=params).json()
    return rtm["url"]
