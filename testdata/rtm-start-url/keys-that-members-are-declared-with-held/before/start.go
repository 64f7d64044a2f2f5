package main

import (
	"encoding/json"
	"net/http"
)

type Start struct {
	People []string `json:"users"`
}

func main() {
	resp, _ := http.Get("https://slack.com/api/rtm.start")
	var s Start
	json.NewDecoder(resp.Body).Decode(&s)
	println(len(s.People))
}
