package bot

import (
	"fmt"
	"net/http"
)

func start(token string) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://slack.com/api/rtm.start?no_unreads=%d&token=%s", 1, token))
}
