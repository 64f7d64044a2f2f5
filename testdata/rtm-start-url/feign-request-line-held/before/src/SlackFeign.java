import feign.Feign;
import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.start?token={token}&simple_latest={latest}")
    String start(@Param("token") String token, @Param("latest") int latest);

    static SlackFeign connect() {
        return Feign.builder().target(SlackFeign.class, "https://slack.com");
    }
}
