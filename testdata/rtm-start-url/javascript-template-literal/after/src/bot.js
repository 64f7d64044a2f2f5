const API = 'https://slack.com/api';

async function open(token) {
  const response = await fetch(`${API}/rtm.connect?token=${token}`);
  return (await response.json()).url;
}
