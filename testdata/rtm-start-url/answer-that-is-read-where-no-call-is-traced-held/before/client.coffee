https = require 'https'

# a client of Slack
class Client
  login: ->
    @ask 'https://slack.com/api/rtm.start', @onLogin

  onLogin: (data) =>
    for id of data.users
      console.log id
