class Bot
{
    Uri Start()
    {
        var builder = new UriBuilder("https://slack.com");
        builder.Path = "/api/rtm.connect";
        builder.Query = "presence_sub=1";
        return builder.Uri;
    }

    Uri Users()
    {
        var builder = new UriBuilder("https://slack.com");
        builder.Path = "/api/users.list";
        builder.Query = "include_locale=1";
        return builder.Uri;
    }
}
