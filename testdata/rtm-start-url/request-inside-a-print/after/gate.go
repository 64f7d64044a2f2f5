package main

import "fmt"

func open(slack Client, token string) {
	fmt.Println(slack.Get(fmt.Sprintf("rtm.connect?token=%s", token)))
}
