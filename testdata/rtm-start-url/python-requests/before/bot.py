"""A bot that opens https://slack.com/api/rtm.start itself."""
import requests

BASE = "https://slack.com/api/"


def open_socket(token):
    answer = requests.get(BASE + "rtm.start", params={"token": token, "no_unreads": 1})
    return answer.json()["url"]


def open_socket_of(team, token):
    return requests.get(f"https://{team}.slack.com/api/rtm.start?token={token}&mpim_aware=1").json()["url"]
