package slack.bot
interface Api {
    @FormUrlEncoded
    @POST("rtm.start")
    suspend fun start(@Field("token") token: String): StartResponse
}
data class StartResponse(val url: String, val users: List<User>)
