import slackclient

client = slackclient.SlackClient("xoxb-fake")
client.api_call("rtm.connect", presence_sub=1)
client.api_call("users.list", include_locale=1)
