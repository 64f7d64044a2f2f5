package main

import "net/http"

func start(token string) {
	req, _ := http.NewRequest("GET", "https://slack.com/api/rtm.connect", nil)
	q := req.URL.Query()
	q.Add("token", token)
	q.Add("presence_sub", "true")
	req.URL.RawQuery = q.Encode()
}

func users(token string) {
	req, _ := http.NewRequest("GET", "https://slack.com/api/users.list", nil)
	q := req.URL.Query()
	q.Add("token", token)
	req.URL.RawQuery = q.Encode()
}
