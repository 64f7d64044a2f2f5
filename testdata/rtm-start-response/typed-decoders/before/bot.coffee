request.get {url: 'https://slack.com/api/rtm.start', json: true}, (err, res, json) ->
  throw err if err
  data = json
  console.log data.users, other.users
