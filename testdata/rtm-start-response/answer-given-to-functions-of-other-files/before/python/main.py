from client import Client

team = Client("xoxb-fake").login()
print(len(team["bots"]), team["url"])
