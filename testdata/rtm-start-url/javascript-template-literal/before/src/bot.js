const API = 'https://slack.com/api';

async function open(token) {
  const response = await fetch(`${API}/rtm.start?token=${token}&simple_latest=1`);
  return (await response.json()).url;
}
