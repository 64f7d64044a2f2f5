#!/bin/sh
curl -d '{"token":"x"}' -H 'Content-Type: application/json' https://slack.com/api/rtm.connect
curl --json '{}' https://slack.com/api/rtm.connect
curl --json "{\"presence_sub\":true}" https://slack.com/api/rtm.connect
curl -d '{
  "token": "'"$TOKEN"'"
}' https://slack.com/api/rtm.connect
sudo curl --json='{"batch_presence_aware": 1}' https://slack.com/api/rtm.connect
http --raw '{"token": "x"}' slack.com/api/rtm.connect
curl --json '{"no_unreads": true,' --json '"token": "x"}' https://slack.com/api/rtm.start
