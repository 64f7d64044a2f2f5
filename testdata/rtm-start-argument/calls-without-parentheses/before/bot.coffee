{WebClient} = require '@slack/client'

module.exports = (robot) ->
  web = new WebClient robot.adapter.options.token
  web.rtm.start no_unreads: true, (err, res) ->
    robot.logger.info res.users.length
  web.users.list include_locale: true, (err, res) ->
    robot.logger.info res.users.length
