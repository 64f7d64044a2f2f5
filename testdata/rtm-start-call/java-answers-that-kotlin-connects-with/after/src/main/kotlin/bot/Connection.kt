package bot

import com.slack.api.methods.response.rtm.RTMConnectResponse

class Connection(private val session: Session, private val page: Page) {
    fun answer(): RTMConnectResponse = session.response

    fun url() = answer().url

    fun shown() = page.response.users
}
