package bot
class Bot(val api: Api) {
    fun run() {
        val start = api.rtmStart()
        val users = start.getJSONArray("users")
    }
}
