require_relative 'slack_client'

client = SlackClient.new(ENV['TOKEN'])
session = client.rtm_start
session['channels'].each { |c| puts c['name'] }
puts session['url']
