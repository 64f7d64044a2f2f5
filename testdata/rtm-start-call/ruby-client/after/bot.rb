require 'slack-ruby-client'

Slack::RealTime.configure do |config|
  config.start_method = :rtm_connect
end

client = Slack::Web::Client.new
puts client.rtm_connect().url
