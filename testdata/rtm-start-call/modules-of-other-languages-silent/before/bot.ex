defmodule Slack.Bot do
  alias Agora.Rtm
  def start(token), do: Rtm.start(%{token: token})
end
