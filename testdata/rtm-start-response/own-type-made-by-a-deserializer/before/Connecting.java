import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.net.URL;

class Connecting {
    static class Start {
        private String url;
        private int users;
        private String team;

        String getUrl() {
            return url;
        }

        void setUrl(String url) {
            this.url = url;
        }

        int getUsers() {
            return users;
        }

        void setUsers(int users) {
            this.users = users;
        }
    }

    static class StartDeserializer extends JsonDeserializer<Start> {
        @Override
        public Start deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode answer = parser.readValueAsTree();
            Start start = new Start();
            start.setUrl(answer.get("url").asText());
            start.setUsers(answer.get("users").size());
            return start;
        }
    }

    int users() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.registerModule(new SimpleModule().addDeserializer(Start.class, new StartDeserializer()));
        Start start = mapper.readValue(new URL("https://slack.com/api/rtm.start"), Start.class);
        return start.getUsers();
    }
}
