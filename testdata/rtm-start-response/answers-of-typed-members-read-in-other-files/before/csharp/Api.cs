using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
public class Api {
    private readonly HttpClient http = new HttpClient();
    public async Task<JObject> StartAsync(string token) {
        var json = await http.GetStringAsync("https://slack.com/api/rtm.start?token=" + token);
        return JObject.Parse(json);
    }
}
