from urllib.parse import urlencode
from urllib.request import urlopen

API = "https://slack.com/api"


def start(token):
    params = {"token": token}
    return urlopen(f"{API}/rtm.connect?{urlencode(params)}")


def users(token):
    params = {"token": token, "include_locale": 1}
    return urlopen(f"{API}/users.list?{urlencode(params)}")
