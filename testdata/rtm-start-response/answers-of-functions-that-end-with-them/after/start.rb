require "json"
require "net/http"

def start(host)
  JSON.parse(Net::HTTP.get(URI("https://slack.com/api/rtm.start")))
end

def rooms(host)
  answer = start(host)
  answer["channels"] + start(host)["groups"]
end
