import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;

@Client("https://slack.com/api")
public interface SlackDeclared {
    @Post("/rtm.start")
    String start(String token, @Nullable Boolean no_unreads, boolean presence_sub, String channels);

    @Post("/users.info")
    String user(String user, boolean include_locale);
}
