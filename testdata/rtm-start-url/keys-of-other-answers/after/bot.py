import requests
from slack_sdk import WebClient


def connect(headers):
    return requests.get("https://slack.com/api/rtm.connect", headers=headers).json()["url"]


def rooms(client):
    answer = client.conversations_list(types="public_channel")
    return [room["name"] for room in answer["channels"]]


def names(client):
    return client.users_list()["users"]


def invite(client, people, channel):
    arguments = {}
    arguments["users"] = ",".join(people)
    return client.api_call("conversations.invite", params={"channel": channel, "users": arguments["ids"]})
