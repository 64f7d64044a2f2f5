#!/bin/sh
curl -d no_unreads=1 https://slack.com/api/rtm.connect
curl -d presence_sub=1 --data=batch_presence_aware=1 https://slack.com/api/rtm.connect
no_unreads=1 curl https://slack.com/api/rtm.connect
./notify no_unreads=1; curl https://slack.com/api/rtm.connect
curl https://slack.com/api/rtm.connect; curl -d mpim_aware=1 https://slack.com/api/users.counts
URL=https://slack.com/api/rtm.connect
curl -d no_unreads=1 "$URL_OF_OTHER"
