import com.google.gson.Gson
import com.google.gson.annotations.SerializedName
import java.net.URL

data class Start(val url: String, @SerializedName("users") val people: List<String>)

fun main() {
    val s = Gson().fromJson(URL("https://slack.com/api/rtm.start").readText(), Start::class.java)
    println(s.people.size)
}
