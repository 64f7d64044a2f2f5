package main

import (
	"encoding/json"
	"net/http"
)

type Start struct {
	Address string `json:"url"`
}

type Rooms struct {
	All []Room `json:"channels"`
}

func start() Start {
	resp, _ := http.Get("https://slack.com/api/rtm.start")
	var start Start
	json.NewDecoder(resp.Body).Decode(&start)
	return start
}

func rooms() Rooms {
	resp, _ := http.Get("https://slack.com/api/conversations.list")
	var rooms Rooms
	json.NewDecoder(resp.Body).Decode(&rooms)
	return rooms
}
