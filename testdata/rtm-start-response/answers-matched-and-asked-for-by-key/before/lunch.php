<?php
$began = json_decode(file_get_contents('https://slack.com/api/rtm.start'), true);
$users = array_get($began, 'users');
$address = array_get($began, 'url');
$other = array_get($options, 'ims');
