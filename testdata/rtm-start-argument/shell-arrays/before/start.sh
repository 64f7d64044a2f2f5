#!/bin/bash
args=(-s -X POST)
args+=(-d "token=$TOKEN")
args+=(-d "no_unreads=1")
args+=(
  --data-urlencode "mpim_aware=1" # direct messages of many
  -d presence_sub=1
)
curl "${args[@]}" https://slack.com/api/rtm.start
curl -sSd no_latest=1 -d presence_sub=1 https://slack.com/api/rtm.start
list=(-d include_locale=1)
curl "${list[@]}" https://slack.com/api/users.list
