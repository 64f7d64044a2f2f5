import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;

abstract class Start {
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonAdapter<Session> sessions = new Moshi.Builder().build().adapter(Session.class);

    abstract String fetch(String url);

    static class Answer {
        public String url;
        public List<String> subteams;
    }

    static class Session {
        String url;
        List<String> bots;
    }

    static class Groups {
        public List<String> subteams;
    }

    Answer answer() throws IOException {
        return mapper.readerFor(Answer.class).readValue(fetch("https://slack.com/api/rtm.start"));
    }

    Session session() throws IOException {
        return sessions.fromJson(fetch("https://slack.com/api/rtm.start"));
    }

    Groups groups() throws IOException {
        return mapper.readerFor(Groups.class).readValue(fetch("https://slack.com/api/usergroups.list"));
    }

    int count() throws IOException {
        return answer().subteams.size() + session().bots.size() + groups().subteams.size();
    }
}
