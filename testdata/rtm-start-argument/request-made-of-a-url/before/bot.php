<?php
$ch = curl_init('https://slack.com/api/rtm.start');
curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['token' => $t, 'no_unreads' => 1]));
$counts = curl_init('https://slack.com/api/users.counts');
curl_setopt($counts, CURLOPT_POSTFIELDS, http_build_query(['no_unreads' => 1]));
