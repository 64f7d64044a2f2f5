URL='https://slack.com/api/rtm.start?no_unreads=1'
curl "$URL&token=$TOKEN"
