class Endpoint {
    private final String name;

    Endpoint(String name) {
        this.name = name;
    }

    String url() {
        return String.join("/", "https://slack.com", "api", name);
    }
}
