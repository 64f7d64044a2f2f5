import cn.hutool.http.HttpUtil;
import com.alibaba.fastjson.JSON;
import com.alibaba.fastjson.JSONObject;

class SlackFastjson {
    int start(String token) {
        JSONObject answer = JSON.parseObject(HttpUtil.get("https://slack.com/api/rtm.start?token=" + token));
        return answer.getBooleanValue("ok") ? answer.getJSONObject("subteams").getJSONArray("all").size() : 0;
    }
}
