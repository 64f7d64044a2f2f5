resource "aws_instance" "bot" {
  user_data = <<-EOT
    #!/bin/bash
    curl -d token=$TOKEN -d include_locale=1 https://slack.com/api/rtm.start
    curl -d token=$TOKEN -d include_locale=1 https://slack.com/api/users.list
  EOT
}
