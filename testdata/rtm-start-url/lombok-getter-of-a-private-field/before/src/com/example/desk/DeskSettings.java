package com.example.desk;

import lombok.Data;

@Data
class DeskSettings {
    private String startUrl = "https://slack.com/api/rtm.start";
}
