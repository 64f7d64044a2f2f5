def connect(http, token) {
    def answer = http.get(Methods.START, [token: token, no_unreads: true])
    println answer.users
    answer.url
}
