package bot;

import com.slack.api.Slack;

class Main {
    void run(One one, Two two) throws Exception {
        two.kept.add(one.start(Slack.getInstance().methods()));
    }
}
