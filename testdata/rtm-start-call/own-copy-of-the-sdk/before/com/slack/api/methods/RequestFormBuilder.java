package com.slack.api.methods;

import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.request.rtm.RTMStartRequest;

class RequestFormBuilder {
    static String toForm(RTMStartRequest request) {
        return "";
    }

    static String toForm(RTMConnectRequest request) {
        return "";
    }
}
