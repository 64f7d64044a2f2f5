require 'net/http'
require 'json'
uri = URI('https://slack.com/api/rtm.start')
uri.query = URI.encode_www_form(token: ENV['TOKEN'], simple_latest: 1)
res = Net::HTTP.get_response(uri)
rtm = JSON.parse(res.body)
puts rtm['url']
rtm['users'].each { |u| puts u['name'] }

res2 = Net::HTTP.post_form(URI('https://slack.com/api/rtm.start'), 'token' => ENV['TOKEN'], 'no_unreads' => '1')
puts JSON.parse(res2.body)['ims']
