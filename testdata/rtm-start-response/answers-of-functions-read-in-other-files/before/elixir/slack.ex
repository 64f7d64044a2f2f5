defmodule Bot.Web do
  def rtm_start(token) do
    HTTPoison.get!("https://slack.com/api/rtm.start?token=" <> token).body |> Poison.decode!()
  end
end
