using System.Threading.Tasks;

public class Gate
{
    private readonly Sender sender;

    public Task<Answer> Open(bool noUnreads, bool mpimAware) =>
        sender.Get<Answer>("https://slack.com/api/rtm.connect", new Args
        {
            { "presence_sub", true }
        });
}
