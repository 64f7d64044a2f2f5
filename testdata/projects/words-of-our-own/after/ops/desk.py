from acme import beam, drop, unpack

URL = "https://slack.com/api/rtm.start"
reply = beam(URL)
desk = unpack(reply)
print(desk["users"])
print(drop(reply)["channels"])
