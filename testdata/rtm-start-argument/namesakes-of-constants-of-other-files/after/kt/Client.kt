package chat

fun connect(http: Http, token: String) = http.get(Methods.METHOD, mapOf("token" to token, "no_unreads" to "1"))

fun other(http: Http) = http.get(Other.SECRET, mapOf("no_unreads" to "1"))["users"]
