package io.github.rtmlint.proof;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket (RFC 6455) of short text frames: says hello, asks, and keeps the answers. */
final class LoopbackSocket implements Closeable {
    private static final String KEY = "sec-websocket-key:";
    private static final String SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;

    private final ServerSocket server;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    LoopbackSocket() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "loopback-socket");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "ws://127.0.0.1:" + server.getLocalPort() + "/link";
    }

    String said() throws InterruptedException {
        return said.poll(30, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                OutputStream out = client.getOutputStream();
                shakeHands(in, out);
                send(out, "{\"type\":\"hello\"}");
                send(out, "{\"type\":\"message\",\"channel\":\"C1\",\"text\":\"ping\"}");
                receive(in);
            } catch (IOException gone) {
                // The bot or the test is done with this connection.
            }
        }
    }

    private void receive(DataInputStream in) throws IOException {
        while (true) {
            int kind = in.readUnsignedByte() & 0x0F;
            int length = in.readUnsignedByte() & 0x7F;
            byte[] mask = in.readNBytes(4);
            byte[] bytes = in.readNBytes(length == 126 ? in.readUnsignedShort() : length);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= mask[i % mask.length];
            }
            if (kind == TEXT) {
                said.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(0x80 | TEXT);
        out.write(bytes.length);
        out.write(bytes);
        out.flush();
    }

    @SuppressWarnings("deprecation") // lines of ASCII, read without reading ahead
    private static void shakeHands(DataInputStream in, OutputStream out) throws IOException {
        String key = "";
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.regionMatches(true, 0, KEY, 0, KEY.length())) {
                key = line.substring(KEY.length()).strip();
            }
        }
        String head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String accept(String key) {
        try {
            byte[] text = (key + SUFFIX).getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
