$base = 'https://slack.com/api'
$rtm = Invoke-RestMethod -Method Post -Uri "$base/rtm.start" -Body @{ token = $Token; no_unreads = 'true' }
$rtm.url
$body = @{
    token = $Token
    mpim_aware = 1
}
$again = Invoke-RestMethod https://slack.com/api/rtm.start -Method Post -Body $body
$list = @{
    token = $Token
    include_locale = 1
}
$users = Invoke-RestMethod https://slack.com/api/users.list -Method Post -Body $list
