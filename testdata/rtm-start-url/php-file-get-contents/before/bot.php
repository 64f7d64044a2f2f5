<?php
$answer = file_get_contents('https://slack.com/api/rtm.start?token=' . $token . '&simple_latest=1');
$url = json_decode($answer, true)['url'];
