package chat

fun connect(http: Http, token: String): String {
    val answer = http.getJson(Methods.API + Methods.METHOD + "?no_unreads=true&token=" + token)
    return answer["url"]
}
