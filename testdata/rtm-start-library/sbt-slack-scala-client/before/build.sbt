val clientVersion = "0.3.1"
libraryDependencies += "com.github.slack-scala-client" %% "slack-scala-client" % clientVersion
libraryDependencies += "com.github.gilbertw1" %% "slack-scala-client" % "0.2.3"
