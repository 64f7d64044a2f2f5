START = URI('https://slack.com/api/rtm.connect')

def start(token)
  form = { token: token }
  connection = Connection.new(START)
  connection.post(form)
end

def short(conn)
  conn.post '/api/rtm.connect', { :token => 'x' }
end

def other(conn)
  conn.post '/api/users.counts', { :mpim_aware => 1 }
end
