object Methods {
    const val API = "https://slack.com/api/"
    const val METHOD = "rtm.start"
}
