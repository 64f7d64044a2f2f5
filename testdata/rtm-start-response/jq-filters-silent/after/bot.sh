#!/bin/sh
curl -s https://slack.com/api/rtm.connect | jq -r '.url, .self.id, .team.domain'
curl -s https://slack.com/api/users.list | jq '.users'
ANSWER=$(curl -s https://slack.com/api/rtm.connect)
PAGE=$(curl -s https://slack.com/api/conversations.list)
echo "$PAGE" | jq .channels
echo "$ANSWER"; jq .channels page.json
