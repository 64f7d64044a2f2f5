public class SlackAnswer {
    private boolean ok;

    public boolean isOk() {
        return ok;
    }
}
