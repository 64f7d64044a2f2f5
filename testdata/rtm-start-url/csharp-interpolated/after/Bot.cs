using System.Net.Http;

class Bot
{
    Task<string> Open(HttpClient http, string token) =>
        http.GetStringAsync($"https://slack.com/api/rtm.connect?token={token}");
}
