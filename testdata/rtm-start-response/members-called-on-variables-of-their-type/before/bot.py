import requests


class Bot:
    def __init__(self, token):
        self.token = token

    def start(self):
        r = requests.get("https://slack.com/api/rtm.start", params={"token": self.token})
        return r.json()


if __name__ == "__main__":
    bot = Bot("x")
    info = bot.start()
    for user in info["users"]:
        print(user)
