package main

import "github.com/me/bot/slack"

func main() {
	resp, err := slack.Start(os.Getenv("TOKEN"))
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range resp.Channels {
		log.Println(c)
	}
}
