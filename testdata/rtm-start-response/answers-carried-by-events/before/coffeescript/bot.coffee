{EventEmitter} = require 'events'
request = require 'request'

class Bot extends EventEmitter
  constructor: (@token) ->
    @on 'open', (team) -> console.log "#{team.groups.length} groups"

  login: ->
    request "https://slack.com/api/rtm.start?token=#{@token}", (err, res, body) =>
      @emit 'open', JSON.parse body
