package slack

func (c *Client) Names() (names []string) {
	for _, u := range c.Info.Users {
		names = append(names, u.Name)
	}
	return
}
