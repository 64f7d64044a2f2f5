fn main() {
    let text = ureq::post("https://slack.com/api/rtm.start").call().unwrap().into_string().unwrap();
    let start = serde_json::from_str::<Start>(&text).unwrap();
    println!("{} {}", start.url, start.channels.len());
}
