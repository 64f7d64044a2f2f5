import com.fasterxml.jackson.annotation.JsonProperty;

class Start {
    String token;

    @JsonProperty("mpim_aware")
    boolean groups;

    boolean noUnreads;
    int count;
}
