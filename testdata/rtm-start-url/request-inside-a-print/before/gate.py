import requests

print(requests.get("https://slack.com/api/rtm.start").json())
