import feign.Feign;
import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.connect?token={token}")
    String start(@Param("token") String token, @Param("latest") int latest);

    static SlackFeign connect() {
        return Feign.builder().target(SlackFeign.class, "https://slack.com");
    }
}
