defmodule Bot do
  def url(token), do: Slack.Web.Rtm.start(%{token: token})["url"]
end
