local json = require('json')
local http = require('socket.http')
local M = {}
function M.start(token)
  local body = http.request('https://slack.com/api/rtm.start?token=' .. token)
  return json.decode(body)
end
return M
