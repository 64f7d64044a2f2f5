class Session
  def initialize(data)
    @users = data["users"]
    @url = data["url"]
  end
end
