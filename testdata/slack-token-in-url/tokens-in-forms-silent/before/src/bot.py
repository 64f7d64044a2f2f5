import requests

params = {"token": "xoxb-fake"}
rtm = requests.post("https://slack.com/api/rtm.connect", data=params).json()
users = requests.post("https://slack.com/api/users.list", params=params).json()["members"]
