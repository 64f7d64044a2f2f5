use serde_json::Value;

async fn start(client: &Client) -> Value {
    client
        .get("https://slack.com/api/rtm.start")
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

async fn names(client: &Client) -> usize {
    let answer = start(client).await;
    answer["users"].as_array().unwrap().len()
}
