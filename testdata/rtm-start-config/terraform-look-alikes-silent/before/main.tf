/* slack: rtm.start */
resource "slack_event" "rtm.start" {
  event       = "slack.rtm.start"
  description = "Slack's rtm.start"
}
