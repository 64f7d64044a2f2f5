libraryDependencies += "com.github.slack-scala-client" %% "slack-scala-client" % "0.4.0"
