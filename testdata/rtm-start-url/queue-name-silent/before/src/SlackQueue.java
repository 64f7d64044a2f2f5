import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsTemplate;

class SlackQueue {
    private final JmsTemplate jms;

    SlackQueue(JmsTemplate jms) {
        this.jms = jms;
    }

    void request() {
        jms.convertAndSend("rtm.start", "slack");
    }

    @JmsListener(destination = "rtm.start")
    void connect(String workspace) {
        System.out.println(workspace);
    }
}
