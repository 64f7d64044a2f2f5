import requests
import sys

def connect(token):
    try:
        r = requests.post("https://slack.com/api/rtm.start", data={"token": token})
        r.raise_for_status()
        rtm = r.json()
    except Exception as e:
        sys.exit(1)
    for user in rtm["users"]:
        print(user["name"])
    return rtm["url"]
