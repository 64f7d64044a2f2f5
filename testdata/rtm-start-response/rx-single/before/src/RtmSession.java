import com.google.gson.annotations.SerializedName;

public class RtmSession {
    private String url;

    @SerializedName("cache_version")
    private String cache;

    public String getUrl() {
        return url;
    }

    public String getCache() {
        return cache;
    }
}
