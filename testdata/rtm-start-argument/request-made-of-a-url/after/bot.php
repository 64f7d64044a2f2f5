<?php
$ch = curl_init('https://slack.com/api/rtm.connect');
curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['token' => $t]));
$counts = curl_init('https://slack.com/api/users.counts');
curl_setopt($counts, CURLOPT_POSTFIELDS, http_build_query(['no_unreads' => 1]));
