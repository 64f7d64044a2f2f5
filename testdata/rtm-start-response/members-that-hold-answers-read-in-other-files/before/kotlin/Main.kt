package bot
fun main() {
    val client = Client("xoxb-fake")
    client.connect()
    println(client.team.getJSONArray("users").length())
}
