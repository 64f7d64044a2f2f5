import feign.Headers;
import feign.Param;
import feign.RequestLine;

@Headers("Content-Type: application/x-www-form-urlencoded")
interface SlackFeignForm {
    @RequestLine("POST /api/rtm.start")
    String start(@Param("token") String token, @Param("no_unreads") boolean noUnreads);
}
