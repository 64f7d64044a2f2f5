(ns slack.bot (:require [agora.rtm :as rtm]))
(defn go [] (rtm/start {}))
