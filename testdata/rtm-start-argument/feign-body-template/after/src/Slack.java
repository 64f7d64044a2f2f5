import feign.Body;
import feign.Headers;
import feign.Param;
import feign.RequestLine;

interface Slack {
    @RequestLine("POST /api/rtm.connect")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    @Body("token={token}&presence_sub=1")
    String start(@Param("token") String token);

    @RequestLine("POST /api/users.list")
    @Body("token={token}&include_locale=true")
    String users(@Param("token") String token);

    String HOST = "https://slack.com";
}
