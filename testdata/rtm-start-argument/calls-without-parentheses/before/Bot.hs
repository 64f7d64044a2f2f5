module Bot where

import Network.Wreq

start token = do
  r <- getWith (defaults & param "token" .~ [token] & param "no_unreads" .~ ["1"]) "https://slack.com/api/rtm.start"
  print (r ^? responseBody . key "url")
  print (r ^? responseBody . key "users")
  u <- getWith (defaults & param "include_locale" .~ ["1"]) "https://slack.com/api/users.list"
  print (u ^? responseBody . key "users")
