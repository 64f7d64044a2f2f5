require_relative 'lib'
data = SlackRtm.start ENV['TOKEN']
puts data['groups'].size
