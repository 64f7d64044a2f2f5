fn url<'a>(token: &'a str) -> String {
    format!("https://slack.com/api/rtm.connect?token={}", token)
}
