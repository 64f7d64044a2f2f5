import java.net.URL

fun main() {
    println(URL("https://slack.com/api/rtm.start").readText())
}
