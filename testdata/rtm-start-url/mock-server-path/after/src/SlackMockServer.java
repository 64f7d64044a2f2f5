import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;

class SlackMockServer extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
        switch (request.getPath()) {
            case "/api/rtm.connect":
                return new MockResponse().setBody("{\"ok\": true, \"url\": \"ws://localhost/\"}");
            default:
                return new MockResponse().setResponseCode(404);
        }
    }
}
