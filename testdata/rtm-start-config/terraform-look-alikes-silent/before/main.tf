/* slack: rtm.start */
resource "slack_event" "rtm.start" {
  event       = "slack.rtm.start"
  tags        = { Name = "rtm.start" }
  description = "Slack's rtm.start"
}
