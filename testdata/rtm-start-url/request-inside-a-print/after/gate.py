import requests

print(requests.get("https://slack.com/api/rtm.connect").json())
