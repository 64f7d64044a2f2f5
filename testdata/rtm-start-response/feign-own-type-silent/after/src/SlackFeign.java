import feign.Param;
import feign.RequestLine;

interface SlackFeign {
    @RequestLine("GET /api/rtm.connect?token={token}")
    RtmStarted start(@Param("token") String token);

    @RequestLine("GET /api/team.info?token={token}")
    TeamInfo team(@Param("token") String token);
}
