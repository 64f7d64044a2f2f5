package main

import "github.com/slack-go/slack"

func main() {
	api := slack.New("xoxb-fake")
	_, url, _ := api.ConnectRTM()
	rtm := api.NewRTM(slack.RTMOptionUseStart(false))
	println(url, rtm)
}
