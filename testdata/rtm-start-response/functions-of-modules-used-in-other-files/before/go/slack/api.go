package slack

type StartResponse struct {
	Url      string
	Channels []Channel
}

func Start(token string) (*StartResponse, error) {
	resp, err := http.PostForm("https://slack.com/api/rtm.start", url.Values{"token": {token}})
	if err != nil {
		return nil, err
	}
	r := &StartResponse{}
	err = json.NewDecoder(resp.Body).Decode(r)
	return r, err
}
