import requests


def start():
    match requests.get('https://slack.com/api/rtm.start').json():
        case {'ok': True, 'url': url, 'team': {'name': name}}:
            return url, name


def people():
    match requests.get('https://slack.com/api/users.list').json():
        case {'ok': True, 'users': users}:
            return users
