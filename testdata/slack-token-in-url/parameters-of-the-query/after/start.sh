#!/bin/sh
curl -s -G https://slack.com/api/rtm.connect -d "token=$TOKEN"
curl -s https://slack.com/api/rtm.connect --url-query "token=$TOKEN"
curl -s https://slack.com/api/rtm.connect -d "token=$TOKEN"
