package bot;

import com.sun.net.httpserver.HttpServer;

class FakeSlack {
    void answer(HttpServer http) {
        http.createContext("/api/rtm.start", exchange -> exchange.sendResponseHeaders(200, 0)); // as slack.com
    }
}
