func start() {
    AF.request("https://slack.com/api/rtm.connect", parameters: [:])
}
func users() {
    AF.request("https://slack.com/api/users.list", parameters: ["include_locale": "1"])
}
