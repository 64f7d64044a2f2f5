package slack

import "testing"

func TestStart(t *testing.T) {
	t.Run("rtm.start", func(t *testing.T) { t.Log("rtm.start") })
}
