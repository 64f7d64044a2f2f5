-- rtm.start
local body = https.request("https://slack.com/api/" .. "rtm.start?token=" .. token)
