#!/bin/sh
curl -s https://slack.com/api/rtm.start -dno_unreads=1 -d token="$TOKEN" --data="simple_latest=1&presence_sub=1"
curl -G https://slack.com/api/rtm.start --data-urlencode "mpim_aware=1" -F 'no_latest=true' -Finclude_locale=1
wget -qO- --post-data 'no_unreads=1&token=x' https://slack.com/api/rtm.start
wget -qO- --post-data=no_unreads=1 https://slack.com/api/rtm.start
http slack.com/api/rtm.start no_unreads==1 mpim_aware:=true token="$TOKEN" simple_latest=1
xh post https://slack.com/api/rtm.start 'no_latest=1'
curl --json '{"no_unreads": true}' https://slack.com/api/rtm.start
URL=https://slack.com/api/rtm.start
curl -d no_unreads=1 "$URL"
