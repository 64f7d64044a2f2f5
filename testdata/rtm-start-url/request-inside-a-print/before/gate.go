package main

import "fmt"

func open(slack Client, token string) {
	fmt.Println(slack.Get(fmt.Sprintf("rtm.start?token=%s", token)))
}
