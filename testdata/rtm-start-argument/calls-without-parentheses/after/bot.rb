require 'slack-ruby-client'

client = Slack::Web::Client.new
client.rtm_connect
client.rtm_connect presence_sub: true
client.rtm_connect :presence_sub => true
client.users_list include_locale: true
