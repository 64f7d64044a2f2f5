import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(baseUri = "https://slack.com")
public interface SlackRestApi {
    @GET
    @Path("/rtm.start")
    String start(@QueryParam("token") String token, @QueryParam("no_latest") int noLatest);
}
