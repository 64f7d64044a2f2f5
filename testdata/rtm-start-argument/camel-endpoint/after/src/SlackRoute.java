import org.apache.camel.builder.RouteBuilder;

public class SlackRoute extends RouteBuilder {
    @Override
    public void configure() {
        from("timer:connect?repeatCount=1")
                .to("https://slack.com/api/rtm.connect?token={{slack.token}}&bridgeEndpoint=true")
                .to("bean:socket");
    }
}
