import slackclient

client = slackclient.SlackClient("xoxb-fake")
client.api_call("rtm.start", simple_latest=1, presence_sub=1, no_unreads=1)
client.api_call("users.list", include_locale=1)
