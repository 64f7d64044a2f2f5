defmodule Bot do
  def open(token) do
    {:ok, answer} = HTTPoison.get("https://slack.com/api/rtm.start?token=#{token}&no_unreads=1")
    Poison.decode!(answer.body)["url"]
  end
end
