import requests
def a(token):
    params = {"token": token}
    return requests.post("https://slack.com/api/rtm.connect", data=params).json()["url"]
def b(token):
    q = {"token": token}
    return requests.get("https://slack.com/api/rtm.connect", params=q).json()["url"]
