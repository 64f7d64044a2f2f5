$base = 'https://slack.com/api'
$rtm = Invoke-RestMethod -Method Post -Uri "$base/rtm.connect" -Body @{ token = $Token }
$rtm.url
$body = @{
    token = $Token
}
$again = Invoke-RestMethod https://slack.com/api/rtm.connect -Method Post -Body $body
$list = @{
    token = $Token
    include_locale = 1
}
$users = Invoke-RestMethod https://slack.com/api/users.list -Method Post -Body $list
