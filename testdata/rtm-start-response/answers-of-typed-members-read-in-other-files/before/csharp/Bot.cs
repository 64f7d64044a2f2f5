public class Bot {
    private readonly Api api = new Api();
    public async Task Run() {
        var start = await api.StartAsync("xoxb-fake");
        foreach (var user in start["users"]) { }
    }
}
