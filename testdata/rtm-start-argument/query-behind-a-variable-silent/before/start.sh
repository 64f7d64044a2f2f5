#!/bin/sh
API=https://slack.com/api
RTM="$API/rtm.connect"
USERS="$API/users.list"
curl -sS "${RTM}?token=${TOKEN}&presence_sub=1" | jq -r .url
curl -sS "${USERS}?include_locale=1" | jq -r .members
wget -qO- --post-data="token=$TOKEN&include_locale=1" "$API/users.list"
