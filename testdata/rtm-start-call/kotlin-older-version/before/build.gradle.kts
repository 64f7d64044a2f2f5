dependencies {
    implementation("com.github.seratch:jslack:1.0.26")
}
