data "http" "rtm" {
  url          = "https://slack.com/api/rtm.connect"
  method       = "POST"
  request_body = "token=${var.token}"
}
