from urllib.parse import urlencode
from urllib.request import urlopen

query = urlencode({"token": "xoxb-fake", "simple_latest": 1})
answer = urlopen("https://slack.com/api/rtm.start?" + query).read()
