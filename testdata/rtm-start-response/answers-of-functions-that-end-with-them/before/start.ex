defmodule Bot.Slack do
  def start do
    HTTPoison.get!("https://slack.com/api/rtm.start").body |> Jason.decode!()
  end

  def bots(token) do
    answer = begin(token)
    answer["bots"]
  end

  def begin(token) do
    HTTPoison.get!("https://slack.com/api/rtm.start", authorization: token).body |> Jason.decode!()
  end
end
