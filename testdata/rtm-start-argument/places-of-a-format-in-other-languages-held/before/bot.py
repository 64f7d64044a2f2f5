import requests


def start(token):
    return requests.get("https://slack.com/api/rtm.start?no_unreads=%s&token=%s" % (1, token))


def braces(token):
    return requests.get("https://slack.com/api/rtm.start?no_unreads={}&token={}".format(1, token))


def named(token):
    return requests.get("https://slack.com/api/rtm.start?simple_latest=%(latest)s&token=%(token)s" % {"latest": 1, "token": token})
