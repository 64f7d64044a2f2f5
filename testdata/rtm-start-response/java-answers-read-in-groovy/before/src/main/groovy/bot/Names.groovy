package bot

class Names {
    def all(Api api, String token) {
        api.start(token).getJSONArray("users").collect { it.name }
    }

    def perhaps(api, String token) {
        def answer = api.start(token)
        answer.getJSONArray("channels")
    }

    def engine(Engine engine) {
        engine.start().groups
    }
}
