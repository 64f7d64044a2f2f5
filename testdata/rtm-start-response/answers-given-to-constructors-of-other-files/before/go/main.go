package bot

import (
	"encoding/json"
	"net/http"
)

func connect(token string) (*Session, error) {
	resp, err := http.Get("https://slack.com/api/rtm.start?token=" + token)
	if err != nil {
		return nil, err
	}
	var start Start
	if err := json.NewDecoder(resp.Body).Decode(&start); err != nil {
		return nil, err
	}
	return newSession(&start), nil
}
