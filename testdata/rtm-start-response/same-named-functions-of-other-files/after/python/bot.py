from directory import Directory
from slack_api import SlackApi


def run(token):
    directory = Directory()
    for user in directory.start()["users"]:
        print(user)
    return SlackApi().start(token)["url"]
