require 'httparty'
case HTTParty.get('https://slack.com/api/rtm.start').parsed_response
in { 'url' => url, 'users' => users }
  puts url, users.size
end
