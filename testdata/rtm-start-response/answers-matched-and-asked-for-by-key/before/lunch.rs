async fn open() {
    match reqwest::get("https://slack.com/api/rtm.start").await {
        Ok(answer) => {
            let began: Value = answer.json().await.unwrap();
            println!("{}", began["users"]);
        }
        Err(error) => panic!("{}", error),
    }
}
