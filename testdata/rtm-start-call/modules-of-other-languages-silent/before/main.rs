use agora::rtm;
fn main() {
    println!("{:?}", rtm::start("x").channels);
}
