using Newtonsoft.Json.Linq;
class A {
    int Go(string json) {
        var s = JObject.Parse(new System.Net.WebClient().DownloadString("https://slack.com/api/rtm.start"));
        return s.SelectToken("users").Count();
    }
}
