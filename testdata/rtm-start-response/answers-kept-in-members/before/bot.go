package bot

import (
	"encoding/json"
	"net/http"
)

type Bot struct {
	Client http.Client
	RTM    Start
}

type Start struct {
	URL      string
	Users    []string
	Channels []string
}

func (bot *Bot) Connect(mode string) (string, error) {
	if mode == "slack" {
		resp, err := bot.Client.Get("https://slack.com/api/rtm.start")
		if err != nil {
			return "", err
		}
		err = json.NewDecoder(resp.Body).Decode(&bot.RTM)
		return bot.RTM.URL, err
	}
	return "", nil
}

func (bot *Bot) Names(room Bot) []string {
	for range room.RTM.Channels {
		continue
	}
	return bot.RTM.Users
}
