from slack_sdk import WebClient

client = WebClient(token="xoxb-fake")
answer = client.rtm_start(simple_latest=True, presence_sub=True)
print(answer["url"])
