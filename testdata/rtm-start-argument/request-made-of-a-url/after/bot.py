from urllib.parse import urlencode
from urllib.request import urlopen

query = urlencode({"token": "xoxb-fake"})
answer = urlopen("https://slack.com/api/rtm.connect?" + query).read()
