import java.io.IOException;

class SlackStarter {
    String start(SlackCalls slack, String token) throws IOException {
        System.out.println(slack.users(token).execute().body().users);
        return slack.start(token).execute().body().url;
    }
}
