curl -s -K - <<CONFIG
url = "https://slack.com/api/rtm.start"
CONFIG
cat <<TEXT
the answer = "rtm.start"? is not a call
write "rtm.start" here
TEXT
