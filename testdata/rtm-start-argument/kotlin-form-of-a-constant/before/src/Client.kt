package slack

class Client(private val http: Http) {
    fun list(all: Boolean) {
        val form = Form()
        form.add("include_locale", all)
        http.post(form, Methods.USERS_LIST)
    }

    fun start(all: Boolean) {
        val form = Form()
        form.add("include_locale", all)
        form.add("presence_sub", all)
        form.add("mpim_aware", all)
        http.post(form, Methods.RTM_START)
    }
}
