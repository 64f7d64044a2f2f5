package bot

type Session struct {
	users map[string]User
	url   string
}

func newSession(start *Start) *Session {
	s := &Session{url: start.URL, users: map[string]User{}}
	for _, u := range start.Users {
		s.users[u.ID] = u
	}
	return s
}
