import json
from urllib.request import urlopen
from urllib.parse import urlencode

params = urlencode({'token': TOKEN, 'no_unreads': 'true'})
with urlopen('https://slack.com/api/rtm.start?' + params) as f:
    rtm = json.load(f)
print(rtm['url'])
print(rtm['groups'])
