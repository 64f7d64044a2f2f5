import java.util.Collections;
import org.mule.api.MuleException;
import org.mule.api.MuleMessage;
import org.mule.module.client.MuleClient;

class SlackMule {
    MuleMessage start(MuleClient mule, String token) throws MuleException {
        String endpoint = "https://slack.com/api/rtm.connect?token=" + token;
        return mule.send(endpoint, null, Collections.emptyMap());
    }
}
