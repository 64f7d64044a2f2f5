@echo off
set URL=https://slack.com/api/rtm.start?token=%TOKEN%^&no_unreads=1^&presence_sub=1
set OTHER=https://slack.com/api/users.list?token=%TOKEN%^&include_locale=1
