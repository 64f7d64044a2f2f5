def http = new HTTPBuilder('https://slack.com')
http.request(GET, JSON) {
    uri.path = '/api/rtm.start'
    uri.query = [token: token, no_unreads: 1]
    response.success = { resp, json ->
        println json.url
        json.users.each { println it.name }
    }
}
http.request(GET, JSON) {
    uri.path = '/api/users.list'
    uri.query = [token: token, include_locale: 1]
    response.success = { resp, json ->
        json.users.each { println it.name }
    }
}
