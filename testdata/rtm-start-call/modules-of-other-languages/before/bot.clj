(ns bot.core
  (:require [clj-slack.rtm :as rtm]))
(defn url [connection] (:url (rtm/start connection)))
