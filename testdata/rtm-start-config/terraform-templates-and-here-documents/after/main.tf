variable "base" { default = "https://slack.com/api" }
resource "aws_lambda_function" "slack" {
  environment {
    variables = {
      URL    = "${var.base}/rtm.connect?token=${var.tokens["bot"]}"
      METHOD = lookup(var.methods, "x", "rtm.connect")
    }
  }
  user_data = <<-EOT
    curl https://slack.com/api/rtm.connect
  EOT
}
