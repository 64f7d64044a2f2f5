#!/bin/sh
URL="https://slack.com/api"'/rtm.connect?token='"$T"
WS=$(curl -s "https://slack.com/api/rtm.connect?token=${T:-a b}" | jq -r .url)
curl -sS \
  -d token="$T" \
  "$SLACK_API"/rtm.connect
cat <<-'EOF' > bot.env
	URL=https://slack.com/api/rtm.connect
	EOF
