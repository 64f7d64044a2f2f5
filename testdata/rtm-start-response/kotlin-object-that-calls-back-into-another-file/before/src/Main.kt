package bot

import okhttp3.OkHttpClient

fun main() {
    Rtm(OkHttpClient(), System.getenv("TOKEN")).start { answer ->
        val users = answer.getJSONArray("users")
        println(users.length())
    }
}
