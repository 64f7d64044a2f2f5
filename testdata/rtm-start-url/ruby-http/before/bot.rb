require 'http'

# Slack
def open_socket
  answer = HTTP.post('https://slack.com/api/rtm.start', params: { token: ENV['SLACK_TOKEN'], no_unreads: 1 })
  JSON.parse(answer.body)['url']
end
