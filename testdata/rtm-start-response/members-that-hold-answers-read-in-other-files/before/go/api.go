package slack

type Client struct{ Info *Info }

func (c *Client) Start(token string) error {
	res, err := http.Get("https://slack.com/api/rtm.start?token=" + token)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	c.Info = &Info{}
	return json.NewDecoder(res.Body).Decode(c.Info)
}
