import org.json.JSONArray;
import org.json.JSONObject;

final class Json {
    private Json() {}

    static String text(JSONObject object, String key) {
        return object.has(key) ? object.getString(key) : "";
    }

    static JSONArray list(JSONObject object, String key) {
        return listOr(object, key, new JSONArray());
    }

    private static JSONArray listOr(JSONObject object, String name, JSONArray otherwise) {
        return object.has(name) ? object.getJSONArray(name) : otherwise;
    }
}
