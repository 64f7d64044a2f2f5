require 'open-uri'

puts URI.open("https://slack.com/api/rtm.connect").read
