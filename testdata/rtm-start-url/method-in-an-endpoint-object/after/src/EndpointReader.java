import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class EndpointReader {
    InputStream open() throws IOException {
        return new URL(Endpoints.START.url()).openStream();
    }
}
