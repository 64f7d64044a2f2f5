require 'faraday'
module SlackRtm
  def self.start(token)
    response = Faraday.get 'https://slack.com/api/rtm.start', token: token
    JSON.parse response.body
  end
end
