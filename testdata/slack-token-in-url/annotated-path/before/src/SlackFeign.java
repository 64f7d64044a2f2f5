import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.start?token={token}")
    String start(@Param("token") String token);
}
