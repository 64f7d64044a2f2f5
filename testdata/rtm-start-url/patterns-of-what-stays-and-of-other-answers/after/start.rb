require 'httparty'
HTTParty.get('https://slack.com/api/rtm.connect', :headers => { users: 'all' }).parsed_response => { url: }
puts url
