import requests


def state(answer):
    return {user["id"]: user for user in answer["users"]}


class Bot:
    def connect(self):
        return self.opened(requests.get("https://slack.com/api/rtm.start", headers=self.headers))
