import cn.hutool.http.HttpUtil;
import com.alibaba.fastjson.JSON;
import com.alibaba.fastjson.JSONObject;

class SlackFastjson {
    String start(String token) {
        JSONObject answer = JSON.parseObject(HttpUtil.get("https://slack.com/api/rtm.connect?token=" + token));
        return answer.getBooleanValue("ok") ? answer.getJSONObject("self").getString("name") : answer.getString("error");
    }

    int subteams(String token) {
        String body = HttpUtil.get("https://slack.com/api/usergroups.list?token=" + token);
        return JSON.parseObject(body).getJSONArray("subteams").size();
    }
}
