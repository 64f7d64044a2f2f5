package main

import (
	"encoding/json"
	"io/ioutil"
	"net/http"
)

func main() {
	resp, err := http.Get("https://slack.com/api/rtm.start")
	body, err := ioutil.ReadAll(resp.Body)
	var answer Answer
	err = json.Unmarshal(body, &answer)
	println(answer.Self.Id, answer.Channels, err)
}
