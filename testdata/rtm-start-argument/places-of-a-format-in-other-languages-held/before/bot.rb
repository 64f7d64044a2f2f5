require 'net/http'

def start(token)
  Net::HTTP.get(URI(format('https://slack.com/api/rtm.start?no_unreads=%d&token=%s', 1, token)))
end
