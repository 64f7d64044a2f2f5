import httpx

start = httpx.post('https://slack.com/api/rtm.start').json()
print(start['url'])
columns = dict(json='users', title='channels')
