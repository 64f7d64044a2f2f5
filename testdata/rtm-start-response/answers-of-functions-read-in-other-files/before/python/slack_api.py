import requests

class SlackApi:
    def __init__(self, token):
        self.token = token

    def rtm_start(self):
        r = requests.get("https://slack.com/api/rtm.start", params={"token": self.token})
        return r.json()
