class Bot(private val http: Http) {
    fun start(token: String) {
        val answer = http.getJson(Methods.API + Methods.METHOD + "?no_unreads=true")
        println(answer["users"])
    }
}
