import org.apache.camel.builder.RouteBuilder;

public class SlackRoute extends RouteBuilder {
    @Override
    public void configure() {
        from("timer:connect?repeatCount=1")
                .to("https://slack.com/api/rtm.start?token={{slack.token}}&simple_latest=1&bridgeEndpoint=true")
                .to("bean:socket");
    }
}
