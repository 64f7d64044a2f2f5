import requests

from roster import Roster


class Bot:
    def __init__(self, token):
        self.token = token

    def start(self):
        r = requests.get("https://slack.com/api/rtm.start", headers={"Authorization": "Bearer " + self.token})
        return r.json()


if __name__ == "__main__":
    bot = Bot("xoxb-fake")
    print(bot.start()["url"])
    roster = Roster("people.csv")
    people = roster.start()
    print(people.users)
