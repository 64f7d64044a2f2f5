#!/bin/sh
curl -d '{"token":"x","no_unreads":true}' -H 'Content-Type: application/json' https://slack.com/api/rtm.start
curl --json '{"no_unreads": true}' https://slack.com/api/rtm.start
curl --json "{\"no_unreads\":true,\"presence_sub\":true}" https://slack.com/api/rtm.start
curl -d '{
  "mpim_aware": true,
  "token": "'"$TOKEN"'",
  "simple_latest": true
}' https://slack.com/api/rtm.start
sudo curl --json='{"no_latest": true, "batch_presence_aware": 1}' https://slack.com/api/rtm.start
http --raw '{"include_locale": true, "token": "x"}' slack.com/api/rtm.start
curl --json '{"no_unreads": true,' --json '"token": "x"}' https://slack.com/api/rtm.start
