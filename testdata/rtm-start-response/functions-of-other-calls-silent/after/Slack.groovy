class Slack {
    def start(client) {
        client.call('https://slack.com/api/rtm.connect', { resp, json -> json.url })
        client.call('https://slack.com/api/users.list', { resp, json -> json.users })
        client.call('https://slack.com/api/conversations.list') { resp, json ->
            json.channels
        }
    }
}
