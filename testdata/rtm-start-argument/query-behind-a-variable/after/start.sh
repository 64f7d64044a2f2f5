#!/bin/sh
API=https://slack.com/api
RTM="$API/rtm.connect"
curl -sS "${RTM}?token=${TOKEN}" | jq -r .url
wget -qO- --post-data="token=$TOKEN" "$API/rtm.connect"
http POST https://slack.com/api/rtm.connect token==$TOKEN
