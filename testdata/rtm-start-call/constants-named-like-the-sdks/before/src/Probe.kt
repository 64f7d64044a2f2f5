package board

import com.slack.api.methods.Methods

class Probe(private val http: Http) {
    fun go() {
        http.post(Methods.RTM_START)
    }
}
