URL='https://slack.com/api/rtm.connect?'
curl "$URL&token=$TOKEN"
