<?php
$answer = file_get_contents(sprintf('https://slack.com/api/rtm.start?no_unreads=%1$d&token=%2$s', 1, $token));
