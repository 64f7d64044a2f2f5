defmodule Bot do
  def url(token), do: Slack.Web.Rtm.connect(%{token: token})["url"]
end
