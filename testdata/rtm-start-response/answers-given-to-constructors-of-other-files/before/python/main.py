import requests
from session import Session

def connect(token):
    answer = requests.get("https://slack.com/api/rtm.start", params={"token": token}).json()
    return Session(answer)
