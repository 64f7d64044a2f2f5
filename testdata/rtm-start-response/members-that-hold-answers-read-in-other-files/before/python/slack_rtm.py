import requests

class SlackRtm(object):
    def __init__(self, token):
        self.token = token
        self.login_data = None

    def connect(self):
        r = requests.post("https://slack.com/api/rtm.start", data=dict(token=self.token))
        self.login_data = r.json()
