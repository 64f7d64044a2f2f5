package bot

class Members(private val session: Session, private val page: Page) {
    fun names() = session.response.users.map { it.name }

    fun rooms(): List<String> {
        val answer = session.getResponse()
        println(answer.url)
        return answer.channels.map { it.id }
    }

    fun shown() = page.response.users
}
