from slack_api import SlackApi

class Bot:
    def __init__(self, token):
        self.api = SlackApi(token)

    def connect(self):
        answer = self.api.rtm_start()
        self.users = answer["users"]
        for c in answer["channels"]:
            print(c)
        return answer["url"]
