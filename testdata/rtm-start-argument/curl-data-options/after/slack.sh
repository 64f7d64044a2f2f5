curl https://slack.com/api/rtm.connect \
  -d token="$T" \
  --data "pretty=1"
curl https://slack.com/api/users.list -d include_locale=1
