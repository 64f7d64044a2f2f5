from slack_sdk.rtm import RTMClient

rtm = RTMClient(token="xoxb-fake", connect_method="rtm.connect")
rtm.start()
