package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class Windows {
	String url(MethodsClient methods, String token) throws Exception {
		RTMStartResponse response = methods.rtmStart(
			RTMStartRequest
				.builder()
				.token(token)
				.noUnreads(true)
				.build()
		);
		return response.getUrl();
	}
}
