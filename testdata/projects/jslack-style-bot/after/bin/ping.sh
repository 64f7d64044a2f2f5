#!/bin/sh
# Tells whether Slack lets the bot in.
curl -s -H "Authorization: Bearer $SLACK_TOKEN" \
    https://slack.com/api/rtm.connect | jq -r '.ok, .error'
