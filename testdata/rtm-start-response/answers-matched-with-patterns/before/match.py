import requests

match requests.get('https://slack.com/api/rtm.start').json():
    case {'ok': True, 'url': url, 'users': users}:
        print(url, users)
