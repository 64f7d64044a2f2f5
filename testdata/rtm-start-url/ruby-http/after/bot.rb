require 'http'

# Slack
def open_socket
  answer = HTTP.post('https://slack.com/api/rtm.connect', params: { token: ENV['SLACK_TOKEN'] })
  JSON.parse(answer.body)['url']
end
