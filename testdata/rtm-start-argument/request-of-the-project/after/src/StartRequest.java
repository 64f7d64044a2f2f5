public class StartRequest {
    private String token;
    private boolean simpleLatest;

    public void setToken(String token) {
        this.token = token;
    }

    public void setSimpleLatest(boolean simpleLatest) {
        this.simpleLatest = simpleLatest;
    }
}
