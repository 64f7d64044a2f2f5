import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;

class Exchange implements Runnable {
    private final URL url;
    private final Listener listener;

    Exchange(URL url, Listener listener) {
        this.url = url;
        this.listener = listener;
    }

    @Override
    public void run() {
        try {
            listener.received(url.openStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Listener {
        void received(byte[] body);
    }
}
