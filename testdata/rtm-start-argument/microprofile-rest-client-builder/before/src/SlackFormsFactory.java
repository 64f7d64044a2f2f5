import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

final class SlackFormsFactory {
    static SlackForms create() {
        return RestClientBuilder.newBuilder().baseUri(URI.create("https://slack.com/api")).build(SlackForms.class);
    }
}
