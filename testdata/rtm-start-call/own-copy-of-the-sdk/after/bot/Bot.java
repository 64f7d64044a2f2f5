package bot;

import com.slack.api.Slack;

class Bot {
    void run() throws Exception {
        Slack.getInstance().rtmConnect("xoxb-fake");
    }
}
