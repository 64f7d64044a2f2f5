using System.Text.Json;
class A {
    async Task Go(HttpClient c) {
        using var doc = JsonDocument.Parse(await c.GetStringAsync("https://slack.com/api/rtm.start"));
        if (doc.RootElement.TryGetProperty("groups", out var groups)) Console.WriteLine(groups);
    }
}
