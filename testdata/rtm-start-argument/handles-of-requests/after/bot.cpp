void start(CURL* curl, const std::string& token) {
  std::string body = "token=" + token + "";
  curl_easy_setopt(curl, CURLOPT_URL, "https://slack.com/api/rtm.connect");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_perform(curl);
}

void users(CURL* curl, const std::string& token) {
  std::string body = "token=" + token + "&include_locale=1";
  curl_easy_setopt(curl, CURLOPT_URL, "https://slack.com/api/users.list");
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_perform(curl);
}
