package slack

import (
	"net/http"
	"net/url"
)

func start(token string) (*http.Response, error) {
	return http.PostForm(StartURL, url.Values{"token": {token}, "no_unreads": {"true"}})
}
