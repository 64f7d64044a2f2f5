object Client {
  def connect(token: String): String =
    Http(SlackMethods.Start).param("token", token).param("no_unreads", "1").asString.body
}
