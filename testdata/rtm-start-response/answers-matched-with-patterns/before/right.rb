require 'httparty'
HTTParty.get('https://slack.com/api/rtm.start').parsed_response => { url:, users: }
puts url, users.size
