package bot

import com.slack.api.methods.response.rtm.RTMStartResponse

class Connection(private val session: Session, private val page: Page) {
    fun answer(): RTMStartResponse = session.response

    fun url() = answer().url

    fun shown() = page.response.users
}
