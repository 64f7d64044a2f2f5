require 'slack-ruby-client'

client = Slack::Web::Client.new
rtm = client.rtm_start
puts rtm['channels'], rtm.users, rtm[:ims], rtm.url
