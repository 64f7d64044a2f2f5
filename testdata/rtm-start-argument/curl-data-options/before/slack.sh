curl https://slack.com/api/rtm.start \
  -d token="$T" \
  -d no_unreads=1 \
  --data "mpim_aware=1&pretty=1"
curl https://slack.com/api/users.list -d include_locale=1
