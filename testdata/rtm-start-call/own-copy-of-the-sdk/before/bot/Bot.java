package bot;

import com.slack.api.Slack;

class Bot {
    void run() throws Exception {
        Slack.getInstance().rtmStart("xoxb-fake");
    }
}
