from slack_rtm import SlackRtm

class Server(object):
    def __init__(self, token):
        self.rtm = SlackRtm(token)
        self.rtm.connect()
        self.parse_channel_data(self.rtm.login_data["channels"])
        self.parse_channel_data(self.rtm.login_data["ims"])
