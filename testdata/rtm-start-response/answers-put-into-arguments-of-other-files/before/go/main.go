package main

type start struct {
	URL string
	IMs []im
}

func main() {
	var s start
	if err := rtmStart("xoxb-fake", &s); err != nil {
		panic(err)
	}
	for _, im := range s.IMs {
		println(im.ID)
	}
}
