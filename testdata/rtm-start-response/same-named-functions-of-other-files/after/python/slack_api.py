import requests


class SlackApi:
    def start(self, token):
        return requests.post("https://slack.com/api/rtm.start", data={"token": token}).json()
