async function start(token) {
  const params = new URLSearchParams({ token });
  return fetch(`https://slack.com/api/rtm.connect?${params}`);
}

async function startAgain(token) {
  const query = { token };
  return fetch(`https://slack.com/api/rtm.connect?${querystring.stringify(query)}`);
}

async function users(token) {
  const params = new URLSearchParams({ token, include_locale: '1' });
  return fetch(`https://slack.com/api/users.list?${params}`);
}
