class Bot
{
    void Start(HttpClient http, string token)
    {
        var pairs = new Dictionary<string, string> { { "token", token } };
        http.PostAsync("https://slack.com/api/rtm.connect", new FormUrlEncodedContent(pairs));
    }

    void Again(HttpClient http, string token)
    {
        var keys = new Dictionary<string, string> { ["token"] = token };
        http.PostAsync("https://slack.com/api/rtm.connect", new FormUrlEncodedContent(keys));
    }
}
