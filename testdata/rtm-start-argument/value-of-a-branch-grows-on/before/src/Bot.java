import java.net.URL;

class Bot {
    URL either(String token, boolean all) throws Exception {
        String url;
        if (all) {
            url = "https://slack.com/api/rtm.start?";
        } else {
            url = "https://slack.com/api/rtm.start?no_unreads=1&mpim_aware=1&";
        }
        url = url + "token=" + token;
        return new URL(url);
    }

    URL perhaps(String token, boolean all) throws Exception {
        String query = "";
        if (!all) {
            query = "no_unreads=1&";
        }
        query = query + "token=" + token;
        return new URL("https://slack.com/api/rtm.start?" + query);
    }

    URL anew(String token) throws Exception {
        String url = "https://slack.com/api/users.list?limit=1";
        url = "https://slack.com/api/rtm.start?no_unreads=1";
        url += "&token=" + token;
        return new URL(url);
    }
}
