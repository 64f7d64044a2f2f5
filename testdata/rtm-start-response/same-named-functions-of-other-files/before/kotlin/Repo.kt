package bot
class Repo(val db: Database, val api: Api) { fun all() = db.start().getJSONArray("users"); fun open() = api.start("x") }
