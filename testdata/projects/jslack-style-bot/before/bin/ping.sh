#!/bin/sh
# Tells whether Slack lets the bot in.
curl -s -d no_latest=1 -H "Authorization: Bearer $SLACK_TOKEN" \
    https://slack.com/api/rtm.start | jq -r '.ok, .error'
