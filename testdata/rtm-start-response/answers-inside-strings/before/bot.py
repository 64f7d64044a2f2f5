import requests

rtm = requests.get("https://slack.com/api/rtm.start").json()
print(f"{len(rtm['channels'])} channels of {rtm['team']['name']}")
other = requests.get("https://slack.com/api/users.list").json()
print(f"{len(other['channels'])} channels")
