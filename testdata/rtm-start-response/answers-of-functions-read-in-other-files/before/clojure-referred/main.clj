(ns bot.main (:require [bot.slack :refer [start!]]))
(defn -main []
  (let [{:keys [url channels]} (start! "xoxb-fake")]
    (println url (count channels))))
