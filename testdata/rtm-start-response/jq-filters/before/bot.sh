#!/bin/sh
curl -s "$SLACK/rtm.start" https://slack.com/api/rtm.start 2>/dev/null | tee raw.txt | jq -r '.users[] | .name, .channels'
ANSWER=$(curl -s -H "Authorization: Bearer $TOKEN" https://slack.com/api/rtm.start)
WS=$(echo "$ANSWER" | jq -r .url)
echo "$ANSWER" | jq '{me: .self.id, prefs: .self.prefs.tz, n: (.ims | length)}'
curl -s https://slack.com/api/rtm.start -o start.json
jq '.groups[0]' start.json
