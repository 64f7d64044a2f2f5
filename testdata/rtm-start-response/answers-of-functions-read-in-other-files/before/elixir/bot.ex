defmodule Bot do
  alias Bot.Web

  def run(token) do
    start = Web.rtm_start(token)
    Enum.each(start["users"], &IO.inspect/1)
  end
end
