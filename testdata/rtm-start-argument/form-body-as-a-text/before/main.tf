data "http" "rtm" {
  url          = "https://slack.com/api/rtm.start"
  method       = "POST"
  request_body = "no_unreads=1&token=${var.token}"
}
