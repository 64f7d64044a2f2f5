package main

import "github.com/slack-go/slack"

func main() {
	api := slack.New("xoxb-fake")
	_, url, _ := api.StartRTM()
	rtm := api.NewRTM(slack.RTMOptionUseStart(true))
	println(url, rtm)
}
