public class Bot
{
    public async Task Connect(string token)
    {
        var json = await http.GetStringAsync($"https://slack.com/api/rtm.start?token={token}");
        var start = JsonConvert.DeserializeObject<Dictionary<string, object>>(json);
        var page = JsonConvert.DeserializeObject<Page>(File.ReadAllText("page.json"));
        Console.WriteLine(start["users"], page.users);
    }
}
