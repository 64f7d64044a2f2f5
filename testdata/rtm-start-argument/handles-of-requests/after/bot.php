<?php
function start($token) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://slack.com/api/rtm.start');
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['token' => $token, 'no_unreads' => 1]));
    $data = json_decode(curl_exec($ch), true);
    foreach ($data['users'] as $user) {
        echo $user['name'];
    }
    return $data['url'];
}
function users($token) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://slack.com/api/users.list');
    curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query(['token' => $token, 'include_locale' => 1]));
    return json_decode(curl_exec($ch), true)['members'];
}
