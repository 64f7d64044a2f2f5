import requests


class Session:
    pass


session = Session()


def connect(headers):
    session.start = requests.get("https://slack.com/api/rtm.start", headers=headers).json()
    return session.start["url"]


def names(other):
    return [user["name"] for user in session.start["users"]], other.start["users"]
