fn main() {
    let client = slack_api::default_client().unwrap();
    let start = slack_api::rtm::start(&client, "xoxb-fake", &Default::default()).unwrap();
    println!("{:?}", start.channels);
}
