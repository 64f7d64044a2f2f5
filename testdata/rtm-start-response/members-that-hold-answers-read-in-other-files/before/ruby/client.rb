require 'httparty'

class Client
  attr_reader :team

  def start
    response = HTTParty.post('https://slack.com/api/rtm.start', body: { token: @token })
    @team = response.parsed_response
  end
end
