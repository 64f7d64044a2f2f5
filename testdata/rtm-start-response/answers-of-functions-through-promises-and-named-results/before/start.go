package main

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type Start struct {
	URL   string
	Users []string
}

func start(client *http.Client) (answer Start, err error) {
	response, err := client.Get("https://slack.com/api/rtm.start")
	if err != nil {
		return
	}
	defer response.Body.Close()
	err = json.NewDecoder(response.Body).Decode(&answer)
	return
}

func main() {
	slack, err := start(http.DefaultClient)
	if err == nil {
		fmt.Println(len(slack.Users), slack.URL)
	}
}
