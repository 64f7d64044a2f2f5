package io.github.rtmlint.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Slack on this machine: the methods that a bot calls to connect, and the socket that it is sent to. */
final class LoopbackSlack implements Closeable {
    private final HttpServer http;
    private final LoopbackSocket socket;
    private final Start start;

    /** What {@code rtm.start} answers. */
    enum Start {
        /** As to apps created since 2021-11-30. */
        REFUSES,
        /** As to older apps since 2022-09-27: what {@code rtm.connect} does. */
        ANSWERS_LESS
    }

    LoopbackSlack(Start start) throws IOException {
        this.start = start;
        socket = new LoopbackSocket();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/api/", this::answer);
        http.start();
    }

    /** Where the methods are, with a slash at the end. */
    String api() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/api/";
    }

    /** What bots said, once they did. */
    String said() throws InterruptedException {
        return socket.said();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = body(exchange.getRequestURI().getPath().substring("/api/".length()))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String body(String method) {
        return switch (method) {
            case "auth.test" -> "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\"}";
            case "rtm.connect" -> connection();
            case "rtm.start" ->
                start == Start.REFUSES ? "{\"ok\":false,\"error\":\"method_deprecated\"}" : connection();
            case "users.list" -> "{\"ok\":true,\"members\":[{\"id\":\"U1\",\"name\":\"bot\"}]}";
            default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
        };
    }

    private String connection() {
        return "{\"ok\":true,\"url\":\"" + socket.url() + "\",\"self\":{\"id\":\"U1\",\"name\":\"bot\"},"
                + "\"team\":{\"id\":\"T1\",\"name\":\"Team\",\"domain\":\"team\"}}";
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        socket.close();
    }
}
