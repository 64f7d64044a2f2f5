package bot

import (
	"encoding/json"
	"net/http"
)


func startRTM(token string) (map[string]interface{}, error) {
	resp, err := http.Get("https://slack.com/api/rtm.start?token=" + token)
	if err != nil {
		return nil, err
	}
	var out map[string]interface{}
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out, err
}
