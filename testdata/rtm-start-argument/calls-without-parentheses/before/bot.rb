require 'slack-ruby-client'

client = Slack::Web::Client.new
client.rtm_start no_unreads: true, mpim_aware: true
client.rtm_start presence_sub: true, mpim_aware: true
client.rtm_start :no_unreads => true, :presence_sub => true
client.users_list include_locale: true
