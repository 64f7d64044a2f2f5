slack = require './slack'
slack.start process.env.TOKEN, (team) ->
  console.log team.users.length
