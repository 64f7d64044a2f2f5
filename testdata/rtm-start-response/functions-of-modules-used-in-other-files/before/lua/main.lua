local slack = require('slack')
local team = slack.start(os.getenv('TOKEN'))
for _, u in ipairs(team.users) do print(u.name) end
