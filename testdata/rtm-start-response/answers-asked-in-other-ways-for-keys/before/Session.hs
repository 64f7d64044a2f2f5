{-# LANGUAGE OverloadedStrings #-}
data Session = Session T.Text [Value]
instance FromJSON Session where
  parseJSON = withObject "session" $ \o -> Session <$> o .: "url" <*> o .: "users"
start token = do
  r <- asJSON =<< post "https://slack.com/api/rtm.start" ["token" := token]
  pure (r ^. responseBody :: Session)
