import java.net.URL;

class Bot {
    URL sum(String token) throws Exception {
        String url = "https://slack.com/api/rtm.connect?token=" + token;
        // counts are not needed
        return new URL(url);
    }

    URL concat(String token) throws Exception {
        String url = "https://slack.com/api/rtm.connect?token=" + token;

        return new URL(url);
    }

    URL inCondition(String token, boolean all) throws Exception {
        String url = "https://slack.com/api/rtm.connect?token=" + token;
        return new URL(url);
    }

    URL withMore(String token) throws Exception {
        String url = "https://slack.com/api/rtm.connect?";
        url = url + "token=" + token;
        return new URL(url);
    }

    URL ofAnother(String token) throws Exception {
        String base = "https://slack.com/api/rtm.connect?token=" + token;
        String url = "";
        url = base;
        return new URL(url);
    }

    URL mixed(String token, String flag) throws Exception {
        String url = "https://slack.com/api/rtm.connect?token=" + token;
        return new URL(url);
    }

    URL ofAQuery(boolean pretty) throws Exception {
        String query = "no_unreads=1&";
        query = query + "pretty=" + pretty;
        return new URL("https://slack.com/api/rtm.start?" + query);
    }

    URL withMoreThatGrows(String token, boolean all) throws Exception {
        String query = "?";
        if (!all) {
            query += "";
        }
        query = query + "token=" + token;
        return new URL("https://slack.com/api/rtm.connect" + query);
    }
}
