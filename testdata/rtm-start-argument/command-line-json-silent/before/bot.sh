#!/bin/sh
curl --json '{"presence_sub": true}' https://slack.com/api/rtm.start
curl --json '{"options": {"no_unreads": true}}' https://slack.com/api/rtm.start
curl --json '{"no_unreads": true}' https://slack.com/api/rtm.connect
curl -b no_unreads=1 -o '{"no_latest": 1}' https://slack.com/api/rtm.start
http -F no_unreads=1 https://slack.com/api/rtm.connect
