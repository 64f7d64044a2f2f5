dependencies {
    implementation(libs.slack)
}
