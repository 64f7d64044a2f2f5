-- rtm.start
local body = https.request("https://slack.com/api/" .. "rtm.connect?token=" .. token)
