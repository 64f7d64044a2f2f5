func start() {
    AF.request("https://slack.com/api/rtm.start", parameters: ["no_unreads": "1", "simple_latest": "1"])
}
func users() {
    AF.request("https://slack.com/api/users.list", parameters: ["include_locale": "1"])
}
