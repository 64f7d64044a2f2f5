#!/bin/sh
URL="https://slack.com/api"'/rtm.start?token='"$T"\&no_unreads=1
WS=$(curl -s "https://slack.com/api/rtm.start?token=${T:-a b}&simple_latest" | jq -r .url)
curl -sS \
  -d token="$T" \
  -d no_unreads=1 \
  "$SLACK_API"/rtm.start
cat <<-'EOF' > bot.env
	URL=https://slack.com/api/rtm.start
	EOF
