import requests
data = requests.get('https://slack.com/api/rtm.start').json()
match data:
    case {'url': url, 'users': users}:
        print(url, users)
