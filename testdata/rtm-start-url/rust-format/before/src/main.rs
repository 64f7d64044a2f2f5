fn url<'a>(token: &'a str) -> String {
    format!("https://slack.com/api/rtm.start?token={}&no_unreads=1", token)
}
