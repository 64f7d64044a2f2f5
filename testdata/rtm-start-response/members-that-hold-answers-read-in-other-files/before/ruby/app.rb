require_relative 'client'
client = Client.new
client.start
client.team['users'].each { |u| puts u }
