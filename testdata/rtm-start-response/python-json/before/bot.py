import requests

answer = requests.get("https://slack.com/api/rtm.start", params={"token": "xoxb-fake"})
data = answer.json()
for user in data["users"]:
    print(user["name"], data["self"]["id"])
print(data["self"]["prefs"]["tz"], data.get("ims", []))
other = requests.get("https://slack.com/api/users.list").json()
print(other["users"])
