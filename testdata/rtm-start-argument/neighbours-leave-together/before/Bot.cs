class Bot
{
    void Start(HttpClient http, string token)
    {
        var pairs = new Dictionary<string, string> { { "token", token }, { "no_unreads", "1" } };
        http.PostAsync("https://slack.com/api/rtm.start", new FormUrlEncodedContent(pairs));
    }

    void Again(HttpClient http, string token)
    {
        var keys = new Dictionary<string, string> { ["no_unreads"] = "1", ["token"] = token };
        http.PostAsync("https://slack.com/api/rtm.start", new FormUrlEncodedContent(keys));
    }
}
