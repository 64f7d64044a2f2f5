package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Windows {
	String url(MethodsClient methods, String token) throws Exception {
		RTMConnectResponse response = methods.rtmConnect(
			RTMConnectRequest
				.builder()
				.token(token)
				.build()
		);
		return response.getUrl();
	}
}
