import requests
def a(token):
    params = {"token": token, "mpim_aware": 1}
    return requests.post("https://slack.com/api/rtm.start", data=params).json()["url"]
def b(token):
    q = {"token": token}
    return requests.get("https://slack.com/api/rtm.start", params=q).json()["url"]
