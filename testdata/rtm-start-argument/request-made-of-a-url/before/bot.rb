START = URI('https://slack.com/api/rtm.start')

def start(token)
  form = { token: token, no_unreads: true, simple_latest: 1 }
  connection = Connection.new(START)
  connection.post(form)
end

def short(conn)
  conn.post '/api/rtm.start', { :token => 'x', :mpim_aware => 1 }
end

def other(conn)
  conn.post '/api/users.counts', { :mpim_aware => 1 }
end
