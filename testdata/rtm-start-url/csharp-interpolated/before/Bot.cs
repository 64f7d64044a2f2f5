using System.Net.Http;

class Bot
{
    Task<string> Open(HttpClient http, string token) =>
        http.GetStringAsync($"https://slack.com/api/rtm.start?token={token}&no_latest=1");
}
