require 'net/http'
require 'json'

class SlackClient
  def initialize(token)
    @token = token
  end

  def rtm_start
    uri = URI("https://slack.com/api/rtm.start?token=#{@token}")
    JSON.parse(Net::HTTP.get(uri))
  end
end
