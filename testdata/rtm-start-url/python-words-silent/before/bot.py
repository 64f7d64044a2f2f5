"""Slack's rtm.start, see https://api.slack.com/methods/rtm.start"""
import importm

importm.startDataImport()
print("rtm.start failed")
raise ValueError("rtm.start")
timeout = settings["slack.rtm.start.timeout"]
