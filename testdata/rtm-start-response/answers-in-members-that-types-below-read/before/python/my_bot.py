from bot import Bot

class MyBot(Bot):
    def on_start(self, rtm):
        self.names = [u["name"] for u in rtm["users"]]

    def channels(self):
        return self.rtm["channels"]
