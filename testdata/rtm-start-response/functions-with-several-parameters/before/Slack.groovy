class Slack {
    def beside(client) {
        client.call('https://slack.com/api/rtm.start', { resp, json -> json.channels })
    }

    def behind(http) {
        http.get(uri: 'https://slack.com/api/rtm.start', query: [pretty: 1]) { resp, json ->
            json.ims.each { println it.id }
        }
    }

    def typed(client) {
        client.call('https://slack.com/api/rtm.start') { int status, Map body ->
            body.groups
        }
    }
}
