import json, urllib.request

class Bot:
    def __init__(self, token):
        raw = urllib.request.urlopen("https://slack.com/api/rtm.start?token=" + token).read()
        self.rtm = json.loads(raw)
        self.on_start(self.rtm)
