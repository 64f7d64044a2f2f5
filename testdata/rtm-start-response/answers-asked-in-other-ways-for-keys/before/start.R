library(httr)
start <- content(GET("https://slack.com/api/rtm.start"))
names <- vapply(start$users, function(u) u$name, "")
chans <- start[["channels"]]
