import android.os.AsyncTask;
import org.json.JSONArray;
import org.json.JSONObject;

abstract class Tasks {
    abstract JSONObject load(String url);

    class Start extends AsyncTask<String, Void, JSONObject> {
        @Override
        protected JSONObject doInBackground(String... tokens) {
            return load("https://slack.com/api/rtm.start");
        }

        @Override
        protected void onPostExecute(JSONObject answer) {
            JSONArray rooms = answer.optJSONArray("channels");
            String url = answer.optString("url");
        }
    }

    class Rooms extends AsyncTask<String, Void, JSONObject> {
        @Override
        protected JSONObject doInBackground(String... tokens) {
            return load("https://slack.com/api/conversations.list");
        }

        @Override
        protected void onPostExecute(JSONObject answer) {
            JSONArray rooms = answer.optJSONArray("channels");
        }
    }
}
