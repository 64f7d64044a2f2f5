from slacker import Slacker


class Bot:
    def __init__(self, token):
        self.api = Slacker(token)
        self.names = {}

    def connect(self):
        reply = self.call().body
        self.remember(reply)
        self.greet(self.api.users.list().body)
        return reply["url"]

    def call(self):
        api = Slacker("xoxb-fake")
        return api.rtm.start()

    def remember(self, login):
        for user in login["users"]:
            self.names[user["id"]] = user["name"]

    def greet(self, people):
        print(people["members"], people["channels"])
