defmodule Bot do
  def open(token) do
    {:ok, answer} = HTTPoison.get("https://slack.com/api/rtm.connect?token=#{token}")
    Poison.decode!(answer.body)["url"]
  end
end
