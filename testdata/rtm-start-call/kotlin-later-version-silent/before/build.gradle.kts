dependencies {
    implementation("com.github.seratch:jslack:3.4.2")
}
