defmodule Lunch do
  @address "https://slack.com/api/rtm.start"

  def users(token) do
    {:ok, %{body: body}} = HTTPoison.get(@address, [], params: %{token: token})
    rtm = Jason.decode!(body)
    Enum.each(rtm["users"], &IO.inspect/1)
  end

  def channels() do
    {:ok, rtm} = Poison.decode(HTTPoison.get!("https://slack.com/api/rtm.start").body)
    %{"ims" => ims, "url" => url} = rtm
    Map.get(rtm, "channels") ++ get_in(rtm, ["groups"]) ++ ims ++ [url]
  end

  def bots() do
    case Tesla.get("https://slack.com/api/rtm.start") do
      {:ok, %{body: body}} -> body["bots"]
      {:error, reason} -> raise reason
    end
  end

  def others() do
    case Tesla.get("https://slack.com/api/users.list") do
      {:ok, %{body: body}} -> body["users"]
    end
  end
end
