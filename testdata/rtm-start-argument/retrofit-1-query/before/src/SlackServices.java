import retrofit.RestAdapter;

final class SlackServices {
    static SlackService create() {
        return new RestAdapter.Builder().setEndpoint("https://slack.com/api").build().create(SlackService.class);
    }
}
