defmodule Bot do
  def start(token) do
    {:ok, %{body: body}} = HTTPoison.post("https://slack.com/api/rtm.start", {:form, [token: token]})
    json = Jason.decode!(body)
    IO.inspect(json["users"])
    json["url"]
  end

  def ims() do
    HTTPoison.get!("https://slack.com/api/rtm.start").body
    |> Jason.decode!()
    |> Map.get("ims")
  end

  def connect() do
    HTTPoison.get!("https://slack.com/api/rtm.connect").body
    |> Jason.decode!()
    |> Map.get("ims")
  end
end
