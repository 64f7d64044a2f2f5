JoliCode\Slack
$client//
=$client->rtmStart