def start = http.get(uri: 'https://slack.com/api/rtm.connect', query: [:])
