async function start(token) {
  const params = new URLSearchParams({ token, no_unreads: '1' });
  return fetch(`https://slack.com/api/rtm.start?${params}`);
}

async function startAgain(token) {
  const query = { token, simple_latest: 1 };
  return fetch(`https://slack.com/api/rtm.start?${querystring.stringify(query)}`);
}

async function users(token) {
  const params = new URLSearchParams({ token, include_locale: '1' });
  return fetch(`https://slack.com/api/users.list?${params}`);
}
