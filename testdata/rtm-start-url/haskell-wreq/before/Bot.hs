module Bot where

-- rtm.start
open :: String -> IO (Response ByteString)
open token = get ("https://slack.com/api/rtm.start?token=" ++ token)
