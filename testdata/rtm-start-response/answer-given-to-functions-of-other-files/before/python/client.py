from session import fetch


class Client:
    def __init__(self, token):
        self.token = token

    def login(self):
        return fetch(self.token)
