val slackletVersion by extra("1.0.2")
dependencies {
    implementation("org.riversun:slacklet:$slackletVersion")
    implementation("com.github.Ullink", "simple-slack-api", "1.2.0")
    implementation("com.github.Itiviti:simple-slack-api:1.3.0")
}
