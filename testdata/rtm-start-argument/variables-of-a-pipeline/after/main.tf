resource "aws_instance" "bot" {
  user_data = <<-EOT
    #!/bin/bash
    curl -d token=$TOKEN https://slack.com/api/rtm.connect
    curl -d token=$TOKEN -d include_locale=1 https://slack.com/api/users.list
  EOT
}
