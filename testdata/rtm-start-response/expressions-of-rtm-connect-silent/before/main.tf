data "http" "began" {
  url = "https://slack.com/api/rtm.connect"
}

data "http" "members" {
  url = "https://slack.com/api/users.list"
}

locals {
  answer   = jsondecode(data.http.began.response_body)
  address  = local.answer.url
  channels = local.answer.channels
}

output "users" {
  value = jsondecode(data.http.began.response_body).users
}

output "others" {
  value = jsondecode(data.http.members.response_body).users
}
