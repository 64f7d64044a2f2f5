package slack

import slack.answers.RtmStart

object State {
  def apply(start: RtmStart): State =
    State(start.self, start.team, start.users, start.ims)
}
