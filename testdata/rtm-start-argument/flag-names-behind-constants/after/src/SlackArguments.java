final class SlackArguments {
    static final String TOKEN = "token";
    static final String INCLUDE_LOCALE = "include_locale";

    private SlackArguments() {}
}
