import com.slack.api.Slack

def client = Slack.instance.methods('xoxb-fake')
def response = client.rtmStart { r -> r.mpimAware(true) }
println response.url
