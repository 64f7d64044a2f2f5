package bot;

import com.github.seratch.jslack.api.methods.Methods;
import java.util.Map;

class Limits {
    static final Map<String, Integer> PER_MINUTE = Map.of(Methods.RTM_START, 1);
}
