require 'net/http'
require 'json'
require_relative 'session'

class Main
  def run
    Session.new(JSON.parse(Net::HTTP.get(URI("https://slack.com/api/rtm.start?token=#{ENV['T']}"))))
  end
end
