#!/bin/sh
# slack: curl https://slack.com/api/rtm.start
echo "calling rtm.start of slack"
echo rtm.start
./rtm.start.sh
rtm.started=1
open https://api.slack.com/methods/rtm.start
grep -r 'rtm.start' src/
curl -s https://slack.com/api/api.test | grep -c rtm.start
