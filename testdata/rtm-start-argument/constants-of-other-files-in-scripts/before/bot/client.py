import requests

from bot.methods import START


def connect(token):
    answer = requests.get(START, params={"token": token, "no_unreads": 1}).json()
    print(answer["users"])
    return answer["url"]
