require 'slack-ruby-client'

Slack::RealTime.configure do |config|
  config.start_method = :rtm_start
end

client = Slack::Web::Client.new
puts client.rtm_start(simple_latest: true).url
