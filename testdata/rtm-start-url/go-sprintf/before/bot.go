package main

import (
	"fmt"
	"net/http"
)

func open(token string) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://slack.com/api/rtm.start?token=%s&simple_latest=1", token))
}
