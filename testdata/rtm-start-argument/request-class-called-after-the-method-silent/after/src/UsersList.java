class UsersList extends Request {
    private final String token;

    UsersList(String token) {
        super("users.list");
        this.token = token;
    }

    @Override
    String body() {
        body += "token=" + token;
        body += "&include_locale=1";
        return body;
    }
}
