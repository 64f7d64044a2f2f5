from slack_sdk import WebClient

client = WebClient(token="xoxb-fake")
answer = client.rtm_connect(presence_sub=True)
print(answer["url"])
