package bot

func run(token string) {
	start, err := startRTM(token)
	if err != nil {
		panic(err)
	}
	users := start["users"].([]interface{})
	_ = users
}
