import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/")
interface SlackForms {
    @POST
    @Path("rtm.start")
    String start(@FormParam("token") String token, @FormParam("no_unreads") boolean noUnreads);
}
