#[derive(serde::Deserialize)]
struct Reply { #[serde(rename = "users")] members: Vec<String> }

async fn go() -> anyhow::Result<()> {
    let r: Reply = reqwest::get("https://slack.com/api/rtm.start").await?.json().await?;
    println!("{}", r.members.len());
    Ok(())
}
