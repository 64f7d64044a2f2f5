import java.io.IOException;

class SlackMain {
    public static void main(String[] arguments) throws IOException {
        System.out.println(new SlackClient().rtmStart(arguments[0]).available());
    }
}
