module Methods
  START = 'https://slack.com/api/rtm.start'
end
