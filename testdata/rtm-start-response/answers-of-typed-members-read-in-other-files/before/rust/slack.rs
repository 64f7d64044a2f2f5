pub async fn start(token: &str) -> Result<serde_json::Value, reqwest::Error> {
    let url = format!("https://slack.com/api/rtm.start?token={}", token);
    reqwest::get(&url).await?.json().await
}
