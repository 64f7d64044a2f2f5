import java.util.Properties;

abstract class SlackProperties {
    abstract String call(String method, Properties arguments);

    String start(String token) {
        Properties arguments = new Properties();
        arguments.setProperty("token", token);
        return call("rtm.connect", arguments);
    }
}
