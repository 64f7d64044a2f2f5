request = require 'request'
module.exports.start = (token, cb) ->
  request "https://slack.com/api/rtm.start?token=#{token}", (err, res, body) ->
    cb JSON.parse body
