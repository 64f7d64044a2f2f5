package bot

/** Needs a Session. */
class Members {
    def names(sessions) {
        sessions.collect { it.response.users*.name }
    }
}
