import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.start?token={token}")
    RtmStarted start(@Param("token") String token);
}
