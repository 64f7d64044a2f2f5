require 'open-uri'

puts URI.open("https://slack.com/api/rtm.start").read
