package main

import (
	"fmt"
	"net/http"
)

func open(token string) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://slack.com/api/rtm.connect?token=%s", token))
}
