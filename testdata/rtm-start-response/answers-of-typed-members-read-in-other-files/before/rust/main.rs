mod slack;
async fn run() {
    let team = slack::start("xoxb-fake").await.unwrap();
    for u in team["users"].as_array().unwrap() {
        println!("{}", u);
    }
}
