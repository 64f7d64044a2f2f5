package example;

import java.net.URL;

class Use {
    void go() throws Exception {
        new URL(C9.V9).openStream();
    }
}
