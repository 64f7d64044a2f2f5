class Bot {
    let api = SlackApi()
    func run() {
        api.start { team in
            self.users = team["users"] as! [Any]
        }
    }
}
