package bot;

import com.sun.net.httpserver.HttpServer;

class Recorder {
    void serve(HttpServer server) {
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/api/rtm.start")) {
                exchange.sendResponseHeaders(200, 0);
            }
            switch (path) {
                case "/api/rtm.start" -> System.out.println("asked");
                default -> exchange.close();
            }
        });
    }
}
