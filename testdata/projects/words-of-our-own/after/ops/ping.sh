#!/bin/sh
# one request per shift
slackcall https://slack.com/api/rtm.connect --args '{"presence_sub": true}' | pluck .url
slackcall -asimple_latest=1 https://slack.com/api/rtm.start | pluck '.team.id, .users[0].id'
otherwise --args no_unreads=1 https://slack.com/api/users.list | pluck .users
