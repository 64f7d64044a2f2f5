async def start(slack):
    def keep(data):
        return data["url"], data["channels"]

    return await slack.post("rtm.start", callback=keep)
