package namesake;

/** Not the SDK's. */
class RTMConnectRequest {
    String name;
}
