package slack.bot
class Bot(private val api: Api) {
    suspend fun run() {
        val response = api.start("xoxb-fake")
        response.users.forEach { println(it) }
    }
}
