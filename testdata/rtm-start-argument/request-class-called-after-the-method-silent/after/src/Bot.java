import java.net.http.HttpClient;

class Bot {
    void open(HttpClient client, String token) throws Exception {
        new RtmStart(token).send(client);
        new UsersList(token).send(client);
    }
}
