class Directory:
    def start(self):
        return {"users": []}
