#!/bin/sh
API=https://slack.com/api
RTM="$API/rtm.start"
curl -sS "${RTM}?token=${TOKEN}&simple_latest=1&no_unreads=1" | jq -r .url
wget -qO- --post-data="token=$TOKEN&no_latest=1" "$API/rtm.start"
http POST https://slack.com/api/rtm.start token==$TOKEN include_locale==true
