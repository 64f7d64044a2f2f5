import requests

from bot.settings import START

answer = requests.get(START, params={"no_unreads": 1}).json()
print(answer["users"])
