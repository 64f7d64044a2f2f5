async def main(session):
    users = await api_call(session, "users.list", {"include_locale": True})
    rtm = await api_call(session, "rtm.connect")
    convs = await api_call(session, "conversations.list", {"no_unreads": True})
    print("https://slack.com/api/", rtm["url"], users["members"], convs["channels"])
