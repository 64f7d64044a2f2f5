import groovy.json.JsonSlurper

class Bot {
    String open(String token) {
        def answer = new URL("https://slack.com/api/rtm.start?token=${token}").text
        new JsonSlurper().parseText(answer).url
    }
}
