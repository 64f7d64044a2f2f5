#!/bin/sh
curl -s https://slack.com/api/rtm.connect -d token="$TOKEN" --data="presence_sub=1"
curl -G https://slack.com/api/rtm.connect
wget -qO- --post-data 'token=x' https://slack.com/api/rtm.connect
wget -qO- https://slack.com/api/rtm.connect
http slack.com/api/rtm.connect token="$TOKEN"
xh post https://slack.com/api/rtm.connect
curl --json '{}' https://slack.com/api/rtm.connect
URL=https://slack.com/api/rtm.connect
curl "$URL"
