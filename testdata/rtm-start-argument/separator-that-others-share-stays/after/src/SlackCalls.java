import java.io.InputStream;

class SlackCalls {
    InputStream start(String token) throws Exception {
        return SlackMethod.RTM.url(token).openStream();
    }

    InputStream users(String token) throws Exception {
        return SlackMethod.USERS.url(token).openStream();
    }
}
