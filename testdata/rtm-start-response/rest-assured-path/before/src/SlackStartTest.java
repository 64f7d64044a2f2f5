import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;

class SlackStartTest {
    void startHasUsers(String token) {
        JsonPath answer = given().param("token", token).post("https://slack.com/api/rtm.start").jsonPath();
        String url = answer.getString("url");
        List<String> names = answer.getList("users.name");
        System.out.println(url + names + answer.getString("self.name"));
    }
}
