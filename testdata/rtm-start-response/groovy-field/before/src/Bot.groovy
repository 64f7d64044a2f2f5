import groovy.json.JsonSlurper

class Bot {
    def rtm

    void open(String token) {
        def answer = new URL("https://slack.com/api/rtm.start?token=${token}").text
        rtm = new JsonSlurper().parseText(answer)
        connect(rtm.url)
    }

    def channel(String name) {
        (rtm.channels + rtm.groups).find { it.name == name }
    }

    def user(String id) {
        rtm?.users?.find { it.id == id }
    }
}
