package bot;

import com.sun.net.httpserver.HttpServer;

class Recorder {
    void serve(HttpServer server) {
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/api/rtm.connect")) {
                exchange.sendResponseHeaders(200, 0);
            }
            switch (path) {
                case "/api/rtm.connect" -> System.out.println("asked");
                default -> exchange.close();
            }
        });
    }
}
