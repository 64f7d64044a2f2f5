require "json"
require "net/http"

def start
  JSON.parse(Net::HTTP.get(URI("https://slack.com/api/rtm.start")))
end

def rooms
  start["channels"] + start()["groups"]
end
