#!/bin/sh
curl --json '{"presence_sub": true}' https://slack.com/api/rtm.connect
curl --json '{"options": {"no_unreads": true}}' https://slack.com/api/rtm.connect
curl --json '{"no_unreads": true}' https://slack.com/api/rtm.connect
curl -b no_unreads=1 -o '{"no_latest": 1}' https://slack.com/api/rtm.connect
http -F no_unreads=1 https://slack.com/api/rtm.connect
