import com.slack.api.Slack

def client = Slack.instance.methods('xoxb-fake')
def response = client.rtmConnect { r -> r }
println response.url
