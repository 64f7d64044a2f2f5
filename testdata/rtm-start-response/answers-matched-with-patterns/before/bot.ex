defmodule Bot do
  def start do
    HTTPoison.get!("https://slack.com/api/rtm.start").body |> Jason.decode!(keys: :atoms) |> handle()
  end

  defp handle(%{url: url, channels: channels}), do: {url, Enum.map(channels, & &1.name)}
end
