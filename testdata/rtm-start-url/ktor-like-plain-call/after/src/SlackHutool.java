import cn.hutool.http.HttpUtil;
import java.util.HashMap;
import java.util.Map;

class SlackHutool {
    String start(String token) {
        Map<String, Object> form = new HashMap<>();
        form.put("token", token);
        return HttpUtil.get("https://slack.com/api/rtm.connect", form);
    }
}
