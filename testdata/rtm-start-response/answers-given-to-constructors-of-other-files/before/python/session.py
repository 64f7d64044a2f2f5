class Session:
    def __init__(self, answer, log=None):
        self.users = {u["id"]: u for u in answer["users"]}
        self.url = answer["url"]
