require 'httparty'
HTTParty.get('https://slack.com/api/rtm.start', :headers => { users: 'all' }).parsed_response => { url: }
puts url
