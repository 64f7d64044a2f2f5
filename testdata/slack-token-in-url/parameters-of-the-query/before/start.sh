#!/bin/sh
curl -s -G https://slack.com/api/rtm.start -d "token=$TOKEN"
curl -s https://slack.com/api/rtm.start --url-query "token=$TOKEN"
curl -s https://slack.com/api/rtm.start -d "token=$TOKEN"
