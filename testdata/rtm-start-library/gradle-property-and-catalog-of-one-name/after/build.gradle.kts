val slack: String by project

dependencies {
    implementation("com.ullink.slack:simpleslackapi:$slack")
    testImplementation("com.ullink.slack:simpleslackapi:${libs.versions.slack.api.get()}")
}
