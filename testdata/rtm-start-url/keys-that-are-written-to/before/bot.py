import requests

resp = requests.get('https://slack.com/api/rtm.start').json()
resp['users'] = requests.get('https://slack.com/api/users.list').json()['members']
print(resp['url'])
