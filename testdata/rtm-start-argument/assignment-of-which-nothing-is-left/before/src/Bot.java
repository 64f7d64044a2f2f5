import java.net.URL;

class Bot {
    URL sum(String token) throws Exception {
        String url = "https://slack.com/api/rtm.start?token=" + token;
        url = url + "&no_unreads=1"; // counts are not needed
        url = url + "&mpim_aware=" + true;
        return new URL(url);
    }

    URL concat(String token) throws Exception {
        String url = "https://slack.com/api/rtm.start?token=" + token;

        url = url.concat("&no_unreads=1");
        return new URL(url);
    }

    URL inCondition(String token, boolean all) throws Exception {
        String url = "https://slack.com/api/rtm.start?token=" + token;
        if (!all) {
            url = url + "&no_unreads=1";
        }
        return new URL(url);
    }

    URL withMore(String token) throws Exception {
        String url = "https://slack.com/api/rtm.start?";
        url = url + "no_unreads=1&";
        url = url + "token=" + token;
        return new URL(url);
    }

    URL ofAnother(String token) throws Exception {
        String base = "https://slack.com/api/rtm.start?token=" + token;
        String url = "";
        url = base + "&no_unreads=1";
        return new URL(url);
    }

    URL mixed(String token, String flag) throws Exception {
        String url = "https://slack.com/api/rtm.start?token=" + token;
        url = url + "&no_unreads=1";
        url += "&mpim_aware=1";
        url += "&simple_latest=";
        url += flag;
        if (flag != null) url += "&no_latest=1";
        return new URL(url);
    }

    URL ofAQuery(boolean pretty) throws Exception {
        String query = "no_unreads=1&";
        query = query + "pretty=" + pretty;
        return new URL("https://slack.com/api/rtm.start?" + query);
    }

    URL withMoreThatGrows(String token, boolean all) throws Exception {
        String query = "?mpim_aware=1";
        if (!all) {
            query += "&no_unreads=1";
        }
        query = query + "&token=" + token;
        return new URL("https://slack.com/api/rtm.start" + query);
    }
}
