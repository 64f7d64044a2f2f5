import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.connect?token={token}")
    String start(@Param("token") String token);
}
