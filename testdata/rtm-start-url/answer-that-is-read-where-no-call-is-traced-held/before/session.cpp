#include <json.h>
#include <string>

// Slack over a socket
static const std::string url = "https://slack.com/api/rtm.start";

bool users(json_object *answer) {
    json_object *list;
    return json_object_object_get_ex(answer, "users", &list);
}
