import java.net.URL;

class Bot {
    URL either(String token, boolean all) throws Exception {
        String url;
        if (all) {
            url = "https://slack.com/api/rtm.connect?";
        } else {
            url = "https://slack.com/api/rtm.connect?";
        }
        url = url + "token=" + token;
        return new URL(url);
    }

    URL perhaps(String token, boolean all) throws Exception {
        String query = "";
        if (!all) {
            query = "";
        }
        query = query + "token=" + token;
        return new URL("https://slack.com/api/rtm.connect?" + query);
    }

    URL anew(String token) throws Exception {
        String url = "https://slack.com/api/users.list?limit=1";
        url = "https://slack.com/api/rtm.connect?";
        url += "token=" + token;
        return new URL(url);
    }
}
