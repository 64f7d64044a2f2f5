class SlackSpec extends FlatSpec {
  "rtm.start" should "be gone" in {
    assert(true)
  }
}
