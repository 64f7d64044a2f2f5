require_relative 'methods'

def connect(token)
  answer = JSON.parse(Faraday.get(Methods::START, token: token, no_unreads: 1).body)
  puts answer['users']
  answer['url']
end
