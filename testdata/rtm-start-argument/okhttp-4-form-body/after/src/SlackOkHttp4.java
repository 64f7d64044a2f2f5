import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

class SlackOkHttp4 {
    Request start(String token) {
        HttpUrl url = new HttpUrl.Builder()
                .scheme("https")
                .host("slack.com")
                .addPathSegments("api/rtm.connect")
                .build();
        FormBody.Builder form = new FormBody.Builder();
        form.add("token", token);
        return new Request.Builder().url(url).post(form.build()).build();
    }
}
