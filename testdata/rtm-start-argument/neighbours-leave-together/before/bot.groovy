def start = http.get(uri: 'https://slack.com/api/rtm.start', query: [no_unreads: 1, mpim_aware: 1])
