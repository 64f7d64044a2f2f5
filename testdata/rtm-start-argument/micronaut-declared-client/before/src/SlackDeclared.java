import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;

@Client("https://slack.com/api")
public interface SlackDeclared {
    @Get("/rtm.start")
    String start(@QueryValue String token, @QueryValue("simple_latest") int simpleLatest);
}
